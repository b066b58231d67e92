package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Waiver;
import io.github.gcmsdk.json.internal.Settled;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads waivers from JSON. They are written by whoever runs the rules and not by a partner, so what is wrong in them is an
 * exception, with its place. A finding is named as a report names it: by code, record and pointer, or by code and
 * fingerprint, which is needed for a record without an id, or whose id a report masks.
 *
 * <pre>{@code
 * {"waivers": [{"code": "pledge.not-measurable", "record": {"type": "pledge", "id": "p-7"}, "pointer": "/measures",
 *               "reason": "The measures follow.", "author": "Secretariat, data desk", "expires": "2026-12-31"}]}
 * }</pre>
 */
public final class WaiverReader {

    private static final List<String> MEMBERS =
            List.of("code", "record", "pointer", "fingerprint", "reason", "author", "expires");

    private WaiverReader() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the waivers, in the order of the file
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no waivers: it is not JSON, a member is unknown, absent or unreadable, or
     *     names a rule that does not exist; the message tells where
     */
    public static List<Waiver> read(Path file) {
        JsonNode root = Settled.read(file, "the file of waivers");
        Settled.object(root, "", List.of("waivers"));
        if (!root.path("waivers").isArray()) {
            throw Settled.wrong("/waivers", "a list of waivers is expected");
        }
        List<Waiver> waivers = new ArrayList<>();
        for (JsonNode waiver : root.path("waivers")) {
            waivers.add(waiver(waiver, "/waivers/" + waivers.size()));
        }
        return List.copyOf(waivers);
    }

    private static Waiver waiver(JsonNode waiver, String place) {
        Settled.object(waiver, place, MEMBERS);
        String code = Settled.required(waiver, place, "code");
        Settled.rule(code, place + "/code");
        String reason = Settled.required(waiver, place, "reason");
        String author = Settled.required(waiver, place, "author");
        LocalDate expires = date(Settled.required(waiver, place, "expires"), place + "/expires");
        if (waiver.has("fingerprint")) {
            String fingerprint = Settled.required(waiver, place, "fingerprint");
            return Settled.at(place + "/fingerprint", () -> new Waiver(code, fingerprint, reason, author, expires));
        }
        JsonNode record = waiver.path("record");
        String pointer = Settled.text(waiver, place, "pointer")
                .orElseThrow(() -> Settled.wrong(place, "it needs a pointer, or a fingerprint"));
        if (record.isMissingNode() || record.isNull()) {
            return Waiver.of(code, "", "", pointer, reason, author, expires);
        }
        Settled.object(record, place + "/record", List.of("type", "id", "index"));
        if (!record.path("id").isString()) {
            throw Settled.wrong(place + "/record", "a record without an id is named by the fingerprint of the finding");
        }
        String type = Settled.required(record, place + "/record", "type");
        return Waiver.of(code, type, record.path("id").asString(), pointer, reason, author, expires);
    }

    private static LocalDate date(String text, String place) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Settled.wrong(place, "a date such as 2026-12-31 is expected");
        }
    }
}
