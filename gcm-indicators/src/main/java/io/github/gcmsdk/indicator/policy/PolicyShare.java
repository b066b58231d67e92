package io.github.gcmsdk.indicator.policy;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.Ratio;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.TimePeriod;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Indicator 10.7.2 of a region: the share of its countries that meet or fully meet, among those with data. A country without
 * data counts neither above nor below the line.
 *
 * @param area the region: M49; null for no certain one
 * @param period the year, or null
 * @param domain the policy domain: {@code _T} or {@code PD_1} to {@code PD_6}
 * @param vintage the day of the release that the categories are from, or null if unknown
 */
public record PolicyShare(
        @Nullable String area,
        @Nullable TimePeriod period,
        String domain,
        @Nullable LocalDate vintage) implements Accumulator<Optional<PolicyCategory>, PolicyShare.Countries, Figure> {

    /** How many countries there are of each sort. */
    public static final class Countries {
        private long meeting;
        private long withData;
        private long withoutData;

        private Countries() {}
    }

    @Override
    public Countries create() {
        return new Countries();
    }

    @Override
    public void add(Countries countries, Optional<PolicyCategory> category) {
        if (category.isEmpty()) {
            countries.withoutData++;
            return;
        }
        countries.withData++;
        if (category.get().meets()) {
            countries.meeting++;
        }
    }

    @Override
    public Countries merge(Countries left, Countries right) {
        left.meeting += right.meeting;
        left.withData += right.withData;
        left.withoutData += right.withoutData;
        return left;
    }

    @Override
    public Figure result(Countries countries) {
        Ratio share = countries.withData == 0 ? null : Ratio.of(countries.meeting, countries.withData);
        TreeMap<String, Long> dropped = new TreeMap<>();
        if (countries.withoutData > 0) {
            dropped.put("no data", countries.withoutData);
        }
        return new Figure(
                "sdg-10.7.2",
                "SG_CPA_MIGRP",
                area,
                period,
                new TreeMap<>(Map.of("POLICY_DOMAIN", domain)),
                share == null ? null : share.times(100).round(1),
                share == null ? Absence.MISSING : null,
                "PT",
                new Derivation(
                        "countries that meet or fully meet / countries with data",
                        share,
                        BigDecimal.valueOf(100),
                        Map.of("countries that meet or fully meet", String.valueOf(countries.meeting)),
                        countries.withData,
                        null,
                        dropped,
                        vintage,
                        List.of()));
    }

    @Override
    public void encode(Countries countries, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(countries.meeting);
        data.writeLong(countries.withData);
        data.writeLong(countries.withoutData);
        data.flush();
    }

    @Override
    public Countries decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Countries countries = new Countries();
        countries.meeting = data.readLong();
        countries.withData = data.readLong();
        countries.withoutData = data.readLong();
        return countries;
    }
}
