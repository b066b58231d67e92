package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.internal.engine.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the records and places of what dataset rules report, by reading the inputs once more, as far as is needed. */
final class Relocation {

    private final Reading reading;

    /** What is to be located in a record, by its number. */
    private final TreeMap<Integer, List<Draft>> wanted = new TreeMap<>();

    Relocation(Reading reading) {
        this.reading = reading;
    }

    void run() {
        for (Draft draft : reading.findings.drafts()) {
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
            Integer last = wanted.floorKey(
                    i + 1 < reading.sources().size() ? reading.firstNumber(i + 1) - 1 : Integer.MAX_VALUE);
            if (last != null && last >= reading.firstNumber(i)) {
                try (InputStream stream = source.open()) {
                    new Walk(source, i, last).run(source.bytes(stream));
                } catch (IOException e) {
                    reading.incomplete(source.name, 0, Reading.FAILED);
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

    /** Numbers the records of one source as the reading did. */
    private final class Walk implements DocumentWalk.Visitor {
        private final Source source;
        private final int index;
        private final int last;
        private int number;
        private boolean records;

        Walk(Source source, int index, int last) {
            this.source = source;
            this.index = index;
            this.last = last;
            this.number = reading.firstNumber(index);
        }

        void run(ByteSource text) throws IOException {
            int limit = reading.settings.limits().recordBytes();
            try {
                if (source.form == Form.LINES) {
                    Slicer lines = new Slicer(text, limit);
                    while (number <= last && lines.nextLine()) {
                        line(lines.slice(), limit);
                    }
                } else if (text.skipSpace() == '[') {
                    new DocumentWalk(text, limit, this).array();
                } else if (source.isDataset) {
                    new DocumentWalk(text, limit, this).object();
                } else {
                    Slicer slicer = new Slicer(text, limit);
                    slicer.value();
                    record(slicer.slice());
                }
            } catch (SyntaxException e) {
                // The reading ended here too: nothing behind it was judged.
            }
        }

        /** A header may hold records, if it is a whole dataset on one line. */
        private void line(Slice line, int limit) throws IOException {
            if (!Head.isHeader(line)) {
                record(line);
                return;
            }
            records = false;
            try {
                new DocumentWalk(Headers.within(line), limit, this).object();
            } catch (SyntaxException e) {
                // The reading ended this line here too.
            }
        }

        @Override
        public boolean member(@Nullable String name, Slice nameSlice, Slicer value) throws IOException {
            value.value();
            return number <= last;
        }

        @Override
        public boolean records(Slice nameSlice) {
            boolean firstTime = !records;
            records = true;
            return firstTime;
        }

        @Override
        public void record(Slice slice) {
            List<Draft> drafts = wanted.remove(number);
            if (drafts != null) {
                locate(slice, drafts);
            }
            number++;
        }

        private void locate(Slice slice, List<Draft> drafts) {
            RecordKey key = reading.key(index, number, Head.string(slice, "type"), Head.string(slice, "id"));
            Locator locator = new Locator(source.name, slice);
            drafts.forEach(draft -> locator.want(pointer(draft)));
            for (Draft draft : drafts) {
                Locator.Found found = locator.find(pointer(draft), Locator.Part.VALUE);
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

        private String pointer(Draft draft) {
            Place related = draft.related();
            return draft.number() == number || related == null ? draft.problem().pointer() : related.pointer();
        }
    }
}
