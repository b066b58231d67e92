package io.github.gcmsdk.benchmark;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The records of {@link RecordLines} as somebody would write them who has no library but the usual ones. */
@Json.Import({Plain.Incident.class, Plain.Pledge.class})
public final class Plain {

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}";

    private Plain() {}

    /** An incident. */
    public record Incident(
            @NotNull String type,
            @NotNull @Pattern(regexp = ID) String id,
            @Pattern(regexp = "incident|split|cumulative") String kind,
            LocalDate date,
            @Size(min = 1) String route,
            @Size(min = 1) String area,
            @Size(min = 1) String place,
            @Valid Coordinates coordinates,
            @PositiveOrZero Integer dead,
            @PositiveOrZero Integer missing,
            @PositiveOrZero Integer survivors,
            @PositiveOrZero Integer females,
            @PositiveOrZero Integer males,
            @PositiveOrZero Integer children,
            @Size(min = 1) String cause,
            List<@NotNull @Size(min = 1) String> originCountries,
            @Min(1) @Max(5) Integer sourceQuality,
            List<@NotNull @Size(min = 1) String> uris) {}

    /** A place on the map. */
    public record Coordinates(
            @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
            @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {}

    /** A pledge, or a stakeholder, of which only the id is looked at. */
    public record Pledge(
            @NotNull String type,
            @NotNull @Pattern(regexp = ID) String id,
            Map<@Size(min = 2) String, @NotNull @Size(min = 1) String> title,
            Map<@Size(min = 2) String, @NotNull @Size(min = 1) String> text,
            @Size(max = 35) String originalLanguage,

            @Pattern(regexp = "individual|common|partnership|matching")
            String kind,

            List<@NotNull @Size(min = 1) String> forms,
            List<@NotNull @Pattern(regexp = ID) String> pledgers,
            List<@NotNull @Min(1) @Max(23) Integer> objectives,
            @Valid Period period,
            @Size(min = 1) String status,
            LocalDate submitted,
            List<@NotNull @Valid Measure> measures) {}

    /** From a day to a day. */
    public record Period(LocalDate start, LocalDate end) {}

    /** What shows whether a pledge is kept. */
    public record Measure(
            @NotNull @Pattern(regexp = ID) String id,
            @NotEmpty Map<String, @NotNull String> title,
            @Size(min = 1) String unit) {}
}
