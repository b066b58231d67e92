package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.internal.engine.Draft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Finds the records and places of what dataset rules report, by reading the inputs once more, as far as is needed. */
final class Relocation {

    private final Reading reading;

    /** What is to be located in a record, by its number. */
    private final TreeMap<Integer, List<Draft>> wanted = new TreeMap<>();

    Relocation(Reading reading) {
        this.reading = reading;
    }

    void run() {
        for (Draft draft : reading.findings.allDrafts()) {
            if (draft.location() == null && !draft.isDocumentLevel()) {
                want(draft.number(), draft);
                if (draft.related() != null) {
                    want(draft.related().record(), draft);
                }
            } else if (draft.location() == null) {
                locateInHeader(draft);
            }
        }
        for (int i = 0; i < reading.sources().size() && !wanted.isEmpty(); i++) {
            Source source = reading.sources().get(i);
            int first = reading.firstNumber(i);
            Integer last = wanted.floorKey(
                    i + 1 < reading.sources().size() ? reading.firstNumber(i + 1) - 1 : Integer.MAX_VALUE);
            if (last != null && last >= first) {
                int index = i;
                int limit = reading.settings.limits().recordBytes();
                try {
                    RecordWalk.over(source, limit, first, last, (number, slice) -> record(index, number, slice));
                } catch (IOException e) {
                    reading.incomplete(source.name, 0, Packing.FAILED);
                }
            }
        }
    }

    private void locateInHeader(Draft draft) {
        List<Source> sources = reading.sources();
        for (int i = 0; i < sources.size(); i++) {
            if (reading.firstNumber(i) == draft.number() && draft.location() == null) {
                String pointer = draft.problem().pointer();
                draft.locate(null, pointer, placeInHeader(sources.get(i), pointer));
            }
        }
    }

    /** What a header misses lies at its start; if there is no header, at that of the input. */
    private static Location placeInHeader(Source source, String pointer) {
        if (source.headerSlice == null) {
            return new Location(source.name, 1, 1, 0);
        }
        String inHeader = pointer.substring("/dataset".length());
        Locator locator = new Locator(source.name, source.headerSlice);
        locator.want(inHeader);
        return locator.find(inHeader, Locator.Part.VALUE).location();
    }

    private void want(int number, Draft draft) {
        wanted.computeIfAbsent(number, n -> new ArrayList<>()).add(draft);
    }

    private void record(int source, int number, Slice slice) {
        List<Draft> drafts = wanted.remove(number);
        if (drafts == null) {
            return;
        }
        RecordKey key = reading.key(source, number, Head.string(slice, "type"), Head.string(slice, "id"));
        Locator locator = new Locator(reading.sources().get(source).name, slice);
        drafts.forEach(draft -> locator.want(pointer(draft, number)));
        for (Draft draft : drafts) {
            Locator.Found found = locator.find(pointer(draft, number), Locator.Part.VALUE);
            if (draft.number() == number) {
                draft.locate(key, found.pointer(), found.location());
                if (key.id() == null) {
                    draft.identify(slice.sha256());
                }
            } else {
                draft.locateRelated(key, found.location());
            }
        }
    }

    private static String pointer(Draft draft, int number) {
        Place related = draft.related();
        return draft.number() == number || related == null ? draft.problem().pointer() : related.pointer();
    }
}
