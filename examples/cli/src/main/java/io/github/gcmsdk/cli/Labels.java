package io.github.gcmsdk.cli;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values of a dataset are shown. What is absent is a dash: never 0, and never left out. */
final class Labels {

    private final Dataset dataset;
    private final Words words;

    Labels(Dataset dataset, Words words) {
        this.dataset = dataset;
        this.words = words;
    }

    String text(Text text) {
        return text.forReader(words.locale()).orElse(Table.ABSENT);
    }

    String value(@Nullable Object value) {
        return value == null ? Table.ABSENT : value.toString();
    }

    String date(@Nullable LocalDate date) {
        return value(date);
    }

    String code(@Nullable Code<?> code) {
        return code == null ? Table.ABSENT : code.code();
    }

    String country(@Nullable CountryCode country) {
        return country == null ? Table.ABSENT : country.text();
    }

    String yesOrNo(@Nullable Boolean value) {
        return value == null ? Table.ABSENT : words.get(value ? "yes" : "no");
    }

    String money(@Nullable Money money) {
        if (money == null || money.amount() == null) {
            return Table.ABSENT;
        }
        return money.amount().toPlainString() + (money.currency() == null ? "" : " " + money.currency());
    }

    String period(@Nullable Period period) {
        LocalDate start = period == null ? null : period.start();
        LocalDate end = period == null ? null : period.end();
        if (start == null) {
            return end == null ? Table.ABSENT : words.get("period.until", end);
        } else if (end == null) {
            return words.get("period.from", start);
        }
        return start.equals(end) ? start.toString() : words.get("period.between", start, end);
    }

    String objectives(Collection<Objective> objectives) {
        return list(objectives, objective -> Integer.toString(objective.number()));
    }

    /** A list, whose elements may be null where they could not be read. */
    <T> String list(Collection<T> values, Function<T, String> label) {
        return values.isEmpty()
                ? Table.ABSENT
                : values.stream().filter(Objects::nonNull).map(label).distinct().collect(Collectors.joining(", "));
    }

    String references(List<? extends Ref<?>> references) {
        return list(references, this::reference);
    }

    /** The short name of what is referred to, if the dataset holds it; else what the reference itself tells. */
    String reference(@Nullable Ref<?> reference) {
        if (reference == null) {
            return Table.ABSENT;
        }
        String id = reference.id();
        if (id == null) {
            return reference.title().forReader(words.locale()).orElse(value(reference.value()));
        }
        Optional<Stakeholder> stakeholder = dataset.find(Stakeholder.class, id);
        if (stakeholder.isPresent()) {
            return name(stakeholder.get());
        }
        return dataset.find(MigrationNetwork.class, id)
                .flatMap(network -> network.name().forReader(words.locale()))
                .orElse(id);
    }

    private String name(Stakeholder stakeholder) {
        return stakeholder.acronym() != null
                ? stakeholder.acronym()
                : stakeholder.name().forReader(words.locale()).orElse(value(stakeholder.id()));
    }
}
