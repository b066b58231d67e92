package io.github.gcmsdk.extension;

import io.github.gcmsdk.indicator.Formula;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.calculator.Calculator;
import io.github.gcmsdk.indicator.calculator.IndicatorExtension;
import io.github.gcmsdk.text.Text;
import java.math.BigDecimal;
import java.util.List;

/** What a network of universities measures: one indicator that needs no code, and one that has a calculator of its own. */
public final class CampusIndicators implements IndicatorExtension {

    /** Its formula names the series above and below the line; observations of them are all that it needs. */
    static final IndicatorDefinition FOREIGN_STUDENTS = IndicatorDefinition.builder("campus-foreign-students")
            .name(Text.of("en", "Share of students from abroad"))
            .unit("PT")
            .formula(percent(List.of(Term.of("campus-students-abroad")), List.of(Term.of("campus-students"))))
            .build();

    /** Its figures are of courses, so that it has a calculator. */
    static final IndicatorDefinition SEATS_TAKEN = IndicatorDefinition.builder("campus-seats-taken")
            .name(Text.of("en", "Share of seats of courses on migration that are taken"))
            .unit("PT")
            .formula(percent(List.of(), List.of()))
            .build();

    /** Made by {@link java.util.ServiceLoader}. */
    public CampusIndicators() {}

    private static Formula percent(List<Term> above, List<Term> below) {
        return new Formula(
                "ratio", "part", "whole", BigDecimal.valueOf(100), List.of(), 1, above, below, List.of(), List.of());
    }

    @Override
    public List<IndicatorDefinition> definitions() {
        return List.of(FOREIGN_STUDENTS, SEATS_TAKEN);
    }

    @Override
    public List<Calculator<?>> calculators() {
        return List.of(new SeatsTaken());
    }
}
