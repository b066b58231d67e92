package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.rule.Rule;
import java.util.List;

/** The rules about the text, before there is a record; gcm-json reports them. */
public final class ReaderRules {

    public static final Rule SYNTAX = Rule.error(
                    "json.syntax", "The text is not JSON; the rest of the line, or of the document, is lost.")
            .basis("RFC 8259")
            .reader();

    public static final Rule ENCODING = Rule.error("json.encoding", "The bytes are not UTF-8.")
            .basis("RFC 8259, section 8.1")
            .reader();

    public static final Rule BOM = Rule.info("json.bom", "The text begins with a byte order mark.")
            .basis("RFC 8259, section 8.1")
            .reader();

    public static final Rule DUPLICATE_MEMBER = Rule.error(
                    "json.duplicate-member", "An object has a member twice; the first is read.")
            .basis("RFC 8259, section 4")
            .reader();

    public static final Rule WRONG_KIND = Rule.error(
                    "json.wrong-kind", "A value is of another JSON type than the member takes.")
            .schema(Rule.SchemaCoverage.EXACT)
            .reader();

    public static final Rule UNKNOWN_MEMBER = Rule.warning(
                    "json.unknown-member", "An object has a member that the model does not have; it is kept.")
            .reader();

    public static final Rule TOO_DEEP = Rule.error("json.too-deep", "A value is nested deeper than the limit.")
            .reader();

    public static final Rule TOO_LONG = Rule.error(
                    "json.too-long", "A string, name, number or record is longer than the limit.")
            .reader();

    public static final Rule TYPE_MISSING = Rule.error("record.type-missing", "A record does not say its type.")
            .schema(Rule.SchemaCoverage.EXACT)
            .reader();

    public static final Rule TYPE_UNKNOWN = Rule.error(
                    "record.type-unknown", "A record is of a type that is unknown here; it is kept.")
            .schema(Rule.SchemaCoverage.EXACT)
            .reader();

    public static final Rule VERSION_UNSUPPORTED = Rule.error(
                    "dataset.version-unsupported", "The dataset is of a newer version of the format.")
            .schema(Rule.SchemaCoverage.EXACT)
            .reader();

    public static final Rule SECOND_HEADER = Rule.warning(
                    "dataset.second-header", "An input has a second header; the first one holds.")
            .reader();

    public static final Rule RECORDS_MISPLACED = Rule.error(
                    "dataset.records-misplaced",
                    "A member other than records holds records; they are kept, and not judged.")
            .schema(Rule.SchemaCoverage.EXACT)
            .reader();

    public static final Rule EMPTY =
            Rule.warning("dataset.empty", "There is no record.").reader();

    private ReaderRules() {}

    static List<Rule> all() {
        return List.of(
                SYNTAX,
                ENCODING,
                BOM,
                DUPLICATE_MEMBER,
                WRONG_KIND,
                UNKNOWN_MEMBER,
                TOO_DEEP,
                TOO_LONG,
                TYPE_MISSING,
                TYPE_UNKNOWN,
                VERSION_UNSUPPORTED,
                SECOND_HEADER,
                RECORDS_MISPLACED,
                EMPTY);
    }
}
