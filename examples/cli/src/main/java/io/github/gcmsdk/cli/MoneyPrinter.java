package io.github.gcmsdk.cli;

import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Delivery;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.FundLedger;
import io.github.gcmsdk.fund.FundLedger.Account;
import io.github.gcmsdk.fund.FundStatement;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.MoneyFlow;
import io.github.gcmsdk.fund.MoneyFlows;
import io.github.gcmsdk.fund.ProgrammeMoney;
import io.github.gcmsdk.fund.StatementLineKind;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints where the money of funds and programmes went. */
final class MoneyPrinter {

    private static final String INDENT = "  ";

    private final Dataset dataset;
    private final MoneyFlows flows;
    private final Words words;
    private final Printer to;
    private final Labels labels;

    MoneyPrinter(Dataset dataset, Words words, Printer to) {
        this.dataset = dataset;
        this.flows = MoneyFlows.of(dataset);
        this.words = words;
        this.to = to;
        this.labels = new Labels(dataset, words);
    }

    void print() {
        dataset.records(Fund.class).forEach(this::printLedger);
        dataset.records(JointProgramme.class).forEach(this::printProgramme);
        dataset.records(FundStatement.class).forEach(this::printStatement);
        printGroups(
                words.get("show.merged"),
                flows.merged().stream().map(MoneyFlow::records).toList());
        printGroups(words.get("show.unsure"), flows.unsure());
    }

    private void printLedger(Fund fund) {
        FundLedger ledger = fund.id() == null ? null : FundLedger.of(fund.id(), flows);
        if (ledger == null || ledger.entries().isEmpty()) {
            return;
        }
        Map<String, List<Delivery>> deliveries =
                ledger.deliveries().stream().collect(Collectors.groupingBy(Delivery::organization));
        Table table = new Table()
                .row(
                        "",
                        "",
                        words.get("show.contributed"),
                        words.get("show.net-funded"),
                        words.get("show.spent"),
                        words.get("show.delivery"));
        ledger.byContributor()
                .forEach((who, account) -> row(table, words.get("show.contributor"), party(who), account, ""));
        ledger.byOrganization().forEach((who, account) -> {
            String rate = rate(deliveries.getOrDefault(who, List.of()));
            row(table, words.get("show.organization"), party(who), account, rate);
        });
        ledger.byProgramme()
                .forEach((what, account) -> row(table, words.get("show.by-programme"), programme(what), account, ""));
        ledger.byYear().forEach((year, account) -> row(table, words.get("show.year"), "" + year, account, ""));
        Account total = ledger.total();
        row(table, words.get("show.total"), "", total, "");
        print(words.get("show.ledger", labels.text(fund.name())), table);
        to.lines(new Table()
                .row(words.get("show.balance-of-fund"), sums(total.balanceOfFund()))
                .row(words.get("show.balance-of-organizations"), sums(total.balanceOfOrganizations()))
                .lines(INDENT));
    }

    private static void row(Table table, String kind, String name, Account account, String rate) {
        table.row(kind, name, sums(account.contributed()), sums(account.netFunded()), sums(account.spent()), rate);
    }

    private static String rate(List<Delivery> deliveries) {
        String rates = deliveries.stream()
                .flatMap(delivery -> delivery.percent(1).stream())
                .map(percent -> percent + " %")
                .collect(Collectors.joining(" + "));
        return rates.isEmpty() ? Table.ABSENT : rates;
    }

    private void printProgramme(JointProgramme programme) {
        if (programme.id() == null) {
            return;
        }
        ProgrammeMoney money = ProgrammeMoney.of(programme.id(), dataset, flows);
        Table table = new Table()
                .row(
                        "",
                        "",
                        words.get("show.budgeted"),
                        words.get("show.allocated"),
                        words.get("show.net-funded"),
                        words.get("show.spent"));
        money.byOrganization().forEach((who, row) -> row(table, words.get("show.organization"), party(who), row));
        money.byCategory()
                .forEach((category, row) -> row(table, words.get("show.category"), labels.code(category), row));
        if (!money.byOrganization().isEmpty()) {
            row(table, words.get("show.total"), "", money.total());
            print(words.get("show.programme-money", labels.text(programme.title())), table);
        }
    }

    private static void row(Table table, String kind, String name, ProgrammeMoney.Row row) {
        table.row(kind, name, sums(row.budgeted()), sums(row.allocated()), sums(row.transferred()), sums(row.spent()));
    }

    private void printStatement(FundStatement statement) {
        print(
                words.get("show.statement", labels.period(statement.period())),
                new Table()
                        .row(words.get("show.closing"), amount(statement.total(StatementLineKind.CLOSING)))
                        .row(words.get("show.computed"), amount(statement.computedClosing()))
                        .row(words.get("show.imbalance"), amount(statement.imbalance())));
    }

    private static String amount(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse(Table.ABSENT);
    }

    private void printGroups(String title, List<List<GcmRecord>> groups) {
        Table table = new Table();
        groups.forEach(records -> table.row(
                records.stream().map(record -> labels.value(record.id())).collect(Collectors.joining(", "))));
        if (!table.isEmpty()) {
            print(title, table);
        }
    }

    private String party(String name) {
        return labels.reference(Ref.<Stakeholder>to(name));
    }

    private String programme(String name) {
        return dataset.find(JointProgramme.class, name)
                .map(programme -> labels.text(programme.title()))
                .orElse(name);
    }

    private static String sums(Map<CurrencyCode, BigDecimal> sums) {
        String shown = sums.entrySet().stream()
                .map(sum -> sum.getValue().toPlainString() + " " + sum.getKey())
                .collect(Collectors.joining(" + "));
        return shown.isEmpty() ? Table.ABSENT : shown;
    }

    private void print(String title, Table table) {
        to.line();
        to.line(Paint.BOLD, title);
        to.lines(table.lines(INDENT));
    }
}
