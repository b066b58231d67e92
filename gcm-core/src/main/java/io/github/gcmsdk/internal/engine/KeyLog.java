package io.github.gcmsdk.internal.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What dataset rules remember: entries under keys. While records are read, entries are only added; afterwards they are
 * looked up and walked key by key. Exact always. A record of the context, which rules may look up and never report, has a
 * negative number.
 */
public interface KeyLog extends KeyNotes {

    /** Keeps the keys of different questions apart. */
    enum Space {
        /** Folded ids: definitions of records and references to them. */
        ID,
        /** Identifiers that other systems gave. */
        IDENTIFIER,
        /** Stakeholders by id, with their parent. */
        PARENT,
        /** Pledges by id, with the pledge that they match. */
        MATCH,
        /** Stakeholders that are IOM. */
        IOM,
        /** Networks that are to be judged by their coordinators. */
        COORDINATION,
        /** Group leads without a role of their own. */
        LEAD,
        /** Networks by id, with their launch. */
        LAUNCHED,
        /** What launch events launch. */
        LAUNCH,
        /** Pledges with one pledger that want another. */
        PARTNER,
        /** Titles of pledges with a pledger. */
        TITLE,
        /** Parts of records that others name by a local id. */
        LOCAL,
        /** References to such parts. */
        LOCAL_REFERENCE,
        /** Funds by id, with their currency, fees and limits. */
        FUND,
        /** What is to be judged beside the fund that it names. */
        OF_FUND,
        /** Programmes by id, with their fund, participants and budget. */
        PROGRAMME,
        /** Programmes that are to be judged by their organizations. */
        PARTIES,
        /** Stakeholders by id, with their kinds. */
        KIND,
        /** Claims of movements of money. */
        CLAIM,
        /** Transfers and expenditures of a programme or a fund. */
        BOOK,
        /** Rules with what they could not judge. */
        UNJUDGED,
        /** Records about living people. */
        PEOPLE,
        /** Headers, and whether they tell the sensitivity of what follows. */
        SENSITIVITY,
        /** Indicators by id: definitions, and observations of what no catalogue defines. */
        INDICATOR,
        /** Observations by what they are about and their release. */
        OBSERVED,
        /** Observations by what they are about but for the time. */
        SERIES,
        /** Observations that may be totals or parts of each other. */
        ADDITIVE
    }

    /**
     * Walks all keys of a space, in an order that depends on the keys alone; entries are read when they are asked for, and
     * can be until the next are added.
     */
    void forEachKey(Space space, Visitor visitor);

    /** The same of keys with more than one entry: others are passed over before anything of them is read. */
    void forEachSharedKey(Space space, Visitor visitor);

    /** The entries of a key, empty if there are none; they can be read until the next are added. */
    List<Entry> get(Space space, String key);

    /** How many entries there are in all. */
    long size();

    /** The entry that stands for a key: the first of the dataset, else the first of the context; null if there is none. */
    static @Nullable Entry first(List<Entry> entries) {
        for (Entry entry : entries) {
            if (!entry.isContext()) {
                return entry;
            }
        }
        return entries.isEmpty() ? null : entries.get(0);
    }

    /** An entry: who added it, and what was added. */
    record Entry(int record, List<String> values) {

        /** Whether the record belongs to the context, and cannot be reported. */
        public boolean isContext() {
            return record < 0;
        }
    }

    /** Is given each key with its entries. */
    @FunctionalInterface
    interface Visitor {
        void visit(String key, List<Entry> entries);
    }
}
