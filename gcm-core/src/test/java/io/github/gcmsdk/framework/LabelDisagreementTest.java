package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelDisagreementTest {

    private static final ObjectiveResolver RESOLVER = ObjectiveResolver.standard();

    private static final String PROSE =
            "The national authorities and their partners agreed, after consultations in four"
                    + " provinces and with the support of the country team, to report once a year. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23 | 21 | Objective 23: return and reintegration",
                "23 | 21 | Obj. 23 - Dignified return and reintegration",
                "23 | 21 | OBJECTIVE 23 (Return and readmission)",
                "23 | 21 | Objective 23 return and reintegration",
                "23 | 21 | Return and reintegration (Objective 23)",
                "23 | 21 | Objective 23: support to the return and reintegration of Afghan nationals",
                "23 | 20 | Objective 23: Remittances",
                "10 | 9 | GCM Objective 10: Counter smuggling",
                "10 | 9 | Objectif 10 : combattre le trafic de migrants",
                "8 | 9 | Objetivo 8: Reforzar la respuesta transnacional al tráfico ilícito de migrantes",
                "9 | 10 | Objectif 9: traite des êtres humains",
                "10 | 9 | Obj. 10: trafic illicite de migrants",
                "9 | 20 | Obj. 9: transferts de fonds",
                "9 | 10 | Objective 9: human trafficking",
                "8 | 10 | Objetivo 8 - Combatir la trata de seres humanos",
                "6 | 18 | Objectif 6 : compétences et qualifications",
                "6 | 18 | Objective 6: skills",
                "8 | 10 | Obj. 8: traite",
                "23 | 21 | Return (Objective 23)",
                "20 | 2 | Objective 20: Minimize the adverse drivers and structural factors that compel people to leave"
            })
    void labelsThatDisagreeAreFound(int stated, int meant, String text) {
        LabelDisagreement expected = new LabelDisagreement(Objective.of(stated), Objective.of(meant));

        assertThat(RESOLVER.labelDisagreement(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Obj. 23: return and reintegration.",
                "(Obj. 23: return and reintegration)",
                "see Objective 23 (return and reintegration) for more",
                "under Objective 23 - return and reintegration, as before",
                "Objective 23 – return and reintegration;"
            })
    void labelsInProseAreFound(String label) {
        LabelDisagreement expected = new LabelDisagreement(Objective.of(23), Objective.of(21));

        assertThat(RESOLVER.labelDisagreement(PROSE + label + " " + PROSE)).contains(expected);
        assertThat(RESOLVER.labelDisagreement(label)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Return and reintegration",
                "23",
                "Workshop on remittances under Objective 23",
                "Objective 23: Workshop on remittances",
                "Objective 23: workshop on reintegration",
                "Objective 9: access of victims to services",
                "Objective 23: International cooperation on return and reintegration",
                "Objective 23 supports return and reintegration of migrants",
                "Objectives 21 and 23: return and reintegration, international cooperation",
                "Objective 9: International cooperation with neighbouring States",
                "Objective 10: Reduce the vulnerabilities of victims of trafficking",
                "Objective 9: smuggling and trafficking",
                "Objective 9: train 30 officers",
                "Objective 24: remittances",
                "Objetivo 9: se trata de formar a la policía",
                "Objectif 9 : ce projet traite des données",
                "Objective 9: victims of trafficking (traite)",
                "Objective 6 skills",
                "Objective 6: skills, labour markets",
                "Objective 9 & trafficking",
                "Objective 8: Decent work and economic growth",
                "Objetivo 8: Trabajo decente y crecimiento económico",
                "Objective 23 - Action plan on return and reintegration",
                "Objectif 21 : retour et réinsertion",
                "Objective 2O: remittances",
                "Pillar 2 Objective 3: Remittances",
                "Agenda 2030, objective 10: Remittances",
                "Objective 21",
                "Objective 21: retour digne",
                "Specific objective 2: return and reintegration",
                "Strategic objective 3: Remittances",
                "Objective 3 of the Global Compact on Refugees: return and reintegration",
                "SDG 10.7 and remittances",
                "The 23 objectives: return and reintegration",
                "Project 23: return and reintegration"
            })
    void rightOrPassingMentionsAreNoAlarm(String text) {
        assertThat(RESOLVER.labelDisagreement(text)).isEmpty();
        assertThat(RESOLVER.labelDisagreement(
                        PROSE + "Under Objective 23 partners spoke of return and reintegration. " + PROSE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strategic objective 3: Remittances",
                "National Action Plan, Objective 3: Remittances",
                "Global Compact on Refugees, objective 3 (return and reintegration)"
            })
    void labelsOfOtherPlansInProseAreNoAlarm(String label) {
        assertThat(RESOLVER.labelDisagreement(PROSE + label + ". " + PROSE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void rightLabelsAreNoAlarm(Objective objective) {
        Stream.of("en", "fr", "es")
                .flatMap(l -> Stream.of(
                        objective.title(l).orElseThrow(), objective.handle(l).orElseThrow()))
                .flatMap(text -> Stream.of(text, text.toUpperCase(Locale.ROOT), text.replace(" ", "")))
                .forEach(text -> List.of(
                                "Objective %d: %s",
                                "Obj. %d - %s",
                                "GCM Objective %d – %s",
                                "Objectif %d (%s)",
                                "Objetivo %d. %s",
                                "Objective %d %s")
                        .forEach(form -> {
                            String label = String.format(Locale.ROOT, form, objective.number(), text);
                            assertThat(RESOLVER.labelDisagreement(label))
                                    .as(label)
                                    .isEmpty();
                            assertThat(RESOLVER.labelDisagreement(PROSE + label + ". " + PROSE))
                                    .as(label)
                                    .isEmpty();
                            for (int cut = 8; cut < label.length(); cut += 3) {
                                assertThat(RESOLVER.labelDisagreement(label.substring(0, cut)))
                                        .isEmpty();
                            }
                        }));
    }

    @ParameterizedTest
    @EnumSource
    void wrongHandlesAreFound(Objective objective) {
        for (Objective other : Objective.values()) {
            String label = "Objective " + other.number() + ": " + objective.handle();
            assertThat(RESOLVER.labelDisagreement(label).isPresent()).as(label).isEqualTo(other != objective);
        }
    }
}
