package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.internal.state.StateFormat;
import io.github.gcmsdk.indicator.policy.AnswerValue;
import io.github.gcmsdk.indicator.policy.PolicyAnswer;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.indicator.policy.PolicyCategory;
import io.github.gcmsdk.indicator.policy.PolicyScore;
import io.github.gcmsdk.indicator.policy.PolicyScore.Unanswered;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.Code;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The score of a country by indicator 10.7.2, in percent and as a category, in each domain and in all. Several assessments of
 * a country in a year complete each other; an item that they answer in two ways is not answered.
 *
 * @param unanswered what an item without an answer stands for
 */
record PolicyScores(Unanswered unanswered)
        implements Accumulator<PolicyAssessment, SortedMap<String, byte[]>, List<Figure>> {

    private static final int DOMAINS = 6;
    private static final int ITEMS = 5;
    private static final byte NOT_CLEAR = Byte.MAX_VALUE;
    private static final AnswerValue[] ANSWERS = AnswerValue.values();

    @Override
    public SortedMap<String, byte[]> create() {
        return new TreeMap<>();
    }

    @Override
    public void add(SortedMap<String, byte[]> states, PolicyAssessment assessment) {
        CountryCode country = assessment.country();
        String key = (country == null ? "" : country.text()) + '\u001f' + Objects.toString(assessment.year(), "");
        byte[] items = states.computeIfAbsent(key, k -> new byte[DOMAINS * ITEMS]);
        for (PolicyAnswer answer : assessment.answers()) {
            if (answer != null && isItem(answer)) {
                int place = (Objects.requireNonNull(answer.domain()) - 1) * ITEMS
                        + Objects.requireNonNull(answer.item())
                        - 1;
                items[place] = both(items[place], number(answer.answer()));
            }
        }
    }

    private static boolean isItem(PolicyAnswer answer) {
        Integer domain = answer.domain();
        Integer item = answer.item();
        return domain != null && item != null && domain >= 1 && domain <= DOMAINS && item >= 1 && item <= ITEMS;
    }

    /** From 1, since 0 is no answer. */
    private static byte number(@Nullable Code<AnswerValue> answer) {
        return answer == null
                ? NOT_CLEAR
                : answer.known().map(known -> (byte) (known.ordinal() + 1)).orElse(NOT_CLEAR);
    }

    private static byte both(byte left, byte right) {
        if (left == 0 || left == right) {
            return right;
        }
        return right == 0 ? left : NOT_CLEAR;
    }

    @Override
    public SortedMap<String, byte[]> merge(SortedMap<String, byte[]> left, SortedMap<String, byte[]> right) {
        right.forEach((key, items) -> {
            byte[] mine = left.computeIfAbsent(key, k -> new byte[DOMAINS * ITEMS]);
            for (int i = 0; i < items.length; i++) {
                mine[i] = both(mine[i], items[i]);
            }
        });
        return left;
    }

    @Override
    public List<Figure> result(SortedMap<String, byte[]> states) {
        List<Figure> figures = new ArrayList<>();
        states.forEach((key, items) -> {
            PolicyAssessment assessment = assessment(key, items);
            for (int domain = PolicyScore.ALL_DOMAINS; domain <= DOMAINS; domain++) {
                Figure score = PolicyScore.of(assessment, domain, unanswered);
                BigDecimal category = PolicyScore.category(score)
                        .map(PolicyCategory::number)
                        .map(BigDecimal::valueOf)
                        .orElse(null);
                figures.add(measured(score, "PERCENT", score.value(), score.unit()));
                figures.add(measured(score, "CATEGORY", category, "SCORE"));
            }
        });
        return figures;
    }

    private static PolicyAssessment assessment(String key, byte[] items) {
        int separator = key.lastIndexOf('\u001f'); // a country as it was written may hold anything
        String country = key.substring(0, separator);
        String year = key.substring(separator + 1);
        List<PolicyAnswer> answers = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            if (items[i] > 0 && items[i] != NOT_CLEAR) {
                answers.add(new PolicyAnswer(i / ITEMS + 1, i % ITEMS + 1, Code.of(ANSWERS[items[i] - 1])));
            }
        }
        return PolicyAssessment.builder("all")
                .country(country.isEmpty() ? null : CountryCode.parse(country))
                .year(year.isEmpty() ? null : Integer.valueOf(year))
                .answers(answers)
                .build();
    }

    private static Figure measured(Figure score, String measure, @Nullable BigDecimal value, @Nullable String unit) {
        SortedMap<String, String> dimensions = new TreeMap<>(score.dimensions());
        dimensions.put("MEASURE", measure);
        return new Figure(
                score.indicator(),
                score.series(),
                score.area(),
                score.period(),
                dimensions,
                value,
                score.absence(),
                unit,
                score.derivation());
    }

    @Override
    public void encode(SortedMap<String, byte[]> states, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(states.size());
        for (var entry : states.entrySet()) {
            StateFormat.writeText(data, entry.getKey());
            data.write(entry.getValue());
        }
        data.flush();
    }

    @Override
    public SortedMap<String, byte[]> decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        SortedMap<String, byte[]> states = new TreeMap<>();
        for (int n = data.readInt(); n > 0; n--) {
            String key = StateFormat.readText(data);
            byte[] items = new byte[DOMAINS * ITEMS];
            data.readFully(items);
            states.put(key, items);
        }
        return states;
    }
}
