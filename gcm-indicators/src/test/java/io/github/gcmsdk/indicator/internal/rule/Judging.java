package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records of this module, made and judged in few words. */
final class Judging {

    private static final Gcm STANDARD = builder().build();

    private Judging() {}

    static Gcm.Builder builder() {
        Gcm.Builder gcm = Gcm.builder();
        IndicatorTypes.all().forEach(gcm::add);
        return gcm;
    }

    static Gcm standard() {
        return STANDARD;
    }

    /** What is found among records, as {@code code id pointer}, in the order of the report. */
    static List<String> findings(Gcm gcm, Collection<? extends GcmRecord> records) {
        Dataset.Builder dataset = Dataset.builder();
        dataset.addAll(new ArrayList<>(records));
        return gcm.validate(dataset.build()).findings().stream()
                .map(finding -> finding.code() + ' ' + finding.record().id() + ' ' + finding.pointer())
                .toList();
    }

    static List<String> findings(GcmRecord... records) {
        return findings(standard(), List.of(records));
    }

    /** A count of victims of trafficking in a country in 2023, by dimensions and codes in turn. */
    static Observation.Builder victims(String id, String value, String... breakdown) {
        Map<String, String> dimensions = new LinkedHashMap<>();
        for (int i = 0; i < breakdown.length; i += 2) {
            dimensions.put(breakdown[i], breakdown[i + 1]);
        }
        return Observation.builder(id)
                .indicator("sdg-16.2.2")
                .area("PAK")
                .period(TimePeriod.ofYear(2023))
                .value(value == null ? null : new BigDecimal(value))
                .status(Code.of(value == null ? ObservationStatus.SUPPRESSED : ObservationStatus.NORMAL))
                .dimensions(dimensions)
                .unit("NUMBER");
    }
}
