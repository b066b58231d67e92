package io.github.gcmsdk.internal.money;

import io.github.gcmsdk.fund.MergeReason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which claims that keys connect are claims of one flow, and which may be. Two claims are of one flow if their party is
 * one organization, two different reporters make them, their days lie close together, and nothing keeps them apart:
 * another identifier of one scheme, another agreement. Where their amounts differ, a claim of the same flow tells both. Where a reporter or a day is not told, an identifier that both
 * carry stands for it. Each reporter tells a flow once: where a claim could belong to either of two, or two offices of one
 * organization make it, nothing is merged.
 *
 * @param <T> what carries a claim
 */
public final class SameFlows<T> {

    /** How many days may lie between the days that two levels book one flow at, unless a policy says otherwise. */
    public static final int DAYS = 10;

    /** With how many of its neighbours a claim is compared: more than ever tell one flow. */
    private static final int MOST_COMPARED = 32;

    /** Claims of one flow, the one that is counted first; why they are taken for one. */
    public record Flow<T>(List<T> claims, MergeReason reason) {}

    private final Function<T, Claim> claimOf;
    private final Comparator<T> order;
    private final UnaryOperator<String> organizationOf;
    private final int days;
    private final List<Flow<T>> flows = new ArrayList<>();
    private final List<List<T>> unsure = new ArrayList<>();

    private SameFlows(Function<T, Claim> claimOf, Comparator<T> order, UnaryOperator<String> organizationOf, int days) {
        this.claimOf = claimOf;
        this.order = order;
        this.organizationOf = organizationOf;
        this.days = days;
    }

    /**
     * Looks through claims of one key, or of keys that claims with two of them connect.
     *
     * @param order which of several claims of a flow is counted: the first
     * @param organizationOf the organization that a party or a reporter is a part of
     * @param days how many days may lie between two claims of one flow
     */
    public static <T> SameFlows<T> of(
            Collection<T> claims,
            Function<T, Claim> claimOf,
            Comparator<T> order,
            UnaryOperator<String> organizationOf,
            int days) {
        SameFlows<T> same = new SameFlows<>(claimOf, order, organizationOf, days);
        claims.stream()
                .sorted(order)
                .collect(Collectors.groupingBy(
                        claim -> organizationOf.apply(claimOf.apply(claim).party()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(same::lookThrough);
        return same;
    }

    /** Claims in groups that keys connect, in the order of the first of each. */
    public static <T> Collection<List<T>> byKey(List<T> claims, Function<T, Claim> claimOf) {
        Sets sets = new Sets(claims.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            for (String key : claimOf.apply(claims.get(i)).keys()) {
                Integer same = first.putIfAbsent(key, i);
                sets.join(same == null ? i : same, i);
            }
        }
        return sets.groups(claims);
    }

    /** The flows; the first claim of each is the one that is counted. */
    public List<Flow<T>> flows() {
        return flows;
    }

    /** Claims that may be of one flow, and were not merged because it is not certain. */
    public List<List<T>> unsure() {
        return unsure;
    }

    private void lookThrough(List<T> claims) {
        List<Flow<T>> found = claims.stream()
                .map(claim -> new Flow<>(List.of(claim), MergeReason.SINGLE))
                .toList();
        if (found.size() > 1) {
            found = joined(byIdentifier(found), MergeReason.SHARED_IDENTIFIER);
            found = joined(byDay(found, 0), MergeReason.SAME_DATE);
            found = joined(byDay(found, days), MergeReason.NEAR_DATE);
            unsure.addAll(possible(found));
        }
        flows.addAll(found);
    }

    /** Makes one flow of each group that fits together whole. */
    private List<Flow<T>> joined(Collection<List<Flow<T>>> groups, MergeReason reason) {
        List<Flow<T>> joined = new ArrayList<>();
        for (List<Flow<T>> group : groups) {
            if (group.size() > 1 && group.size() <= MOST_COMPARED && isOne(group, reason)) {
                MergeReason strongest = Stream.concat(group.stream().map(Flow::reason), Stream.of(reason))
                        .min(Comparator.naturalOrder())
                        .orElse(reason);
                List<T> claims = claims(group).sorted(order).toList();
                joined.add(new Flow<>(claims, haveOneAmount(claims) ? strongest : MergeReason.COUNTER_VALUE));
            } else {
                joined.addAll(group);
            }
        }
        return joined;
    }

    private static <T> Stream<T> claims(List<Flow<T>> group) {
        return group.stream().flatMap(flow -> flow.claims.stream());
    }

    private boolean isOne(List<Flow<T>> group, MergeReason reason) {
        List<Claim> claims = claims(group).map(claimOf).toList();
        boolean told = reason == MergeReason.SHARED_IDENTIFIER
                || claims.stream().allMatch(claim -> claim.reporter() != null && claim.date() != null);
        long reporters = claims.stream().map(this::reporter).distinct().count();
        return told && reporters == claims.size() && everyPairFits(claims) && byAmount(claims) == 1;
    }

    /** In how many parts claims fall that no amount connects. */
    private static int byAmount(List<Claim> claims) {
        Sets sets = new Sets(claims.size());
        for (int i = 1; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (claims.get(i).sharesAmount(claims.get(j))) {
                    sets.join(i, j);
                }
            }
        }
        return sets.groups(claims).size();
    }

    private boolean haveOneAmount(List<T> claims) {
        return claimOf.apply(claims.get(0)).keys().stream()
                .anyMatch(key -> claims.stream()
                        .allMatch(claim -> claimOf.apply(claim).keys().contains(key)));
    }

    private boolean everyPairFits(List<Claim> claims) {
        for (int i = 1; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!fits(claims.get(i), claims.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean shareAmount(Flow<T> a, Flow<T> b) {
        return a.claims.stream()
                .anyMatch(claim ->
                        b.claims.stream().anyMatch(other -> claimOf.apply(claim).sharesAmount(claimOf.apply(other))));
    }

    /** Whether nothing says that two claims are of two flows. */
    private boolean fits(Claim a, Claim b) {
        return !Objects.equals(a.reporter(), b.reporter()) && !isFar(a.date(), b.date(), days) && !isNamedApart(a, b);
    }

    private @Nullable String reporter(Claim claim) {
        return claim.reporter() == null ? null : organizationOf.apply(claim.reporter());
    }

    private static boolean isFar(@Nullable LocalDate a, @Nullable LocalDate b, int days) {
        return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) > days;
    }

    /** Whether they carry different agreements, or of one scheme different identifiers and none in common. */
    private static boolean isNamedApart(Claim a, Claim b) {
        if (!a.agreement().isEmpty()
                && !b.agreement().isEmpty()
                && !a.agreement().equals(b.agreement())) {
            return true;
        }
        boolean common = a.identifiers().stream().anyMatch(b.identifiers()::contains);
        return !common
                && a.identifiers().stream()
                        .map(SameFlows::scheme)
                        .anyMatch(scheme -> b.identifiers().stream()
                                .anyMatch(other -> scheme(other).equals(scheme)));
    }

    private static String scheme(String identifier) {
        return identifier.substring(0, identifier.indexOf('\0'));
    }

    private Collection<List<Flow<T>>> byIdentifier(List<Flow<T>> found) {
        Sets sets = new Sets(found.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            for (String identifier : claimOf.apply(found.get(i).claims.get(0)).identifiers()) {
                Integer same = first.putIfAbsent(identifier, i);
                sets.join(same == null ? i : same, i);
            }
        }
        return sets.groups(found);
    }

    /** Groups of flows that follow each other at most so many days apart; one without a day is alone. */
    private Collection<List<Flow<T>>> byDay(List<Flow<T>> found, int most) {
        List<Flow<T>> sorted = sortedByDay(found);
        Sets sets = new Sets(sorted.size());
        for (int i = 1; i < sorted.size(); i++) {
            LocalDate before = day(sorted.get(i - 1));
            LocalDate day = day(sorted.get(i));
            if (before != null && day != null && !isFar(before, day, most)) {
                sets.join(i - 1, i);
            }
        }
        return sets.groups(sorted);
    }

    private List<Flow<T>> sortedByDay(List<Flow<T>> found) {
        return found.stream()
                .sorted(Comparator.comparing(this::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private @Nullable LocalDate day(Flow<T> flow) {
        return claimOf.apply(flow.claims.get(0)).date();
    }

    private boolean everyPairFits(Flow<T> a, Flow<T> b) {
        for (T claim : a.claims) {
            for (T other : b.claims) {
                if (!fits(claimOf.apply(claim), claimOf.apply(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What is left, and could be one as far as anything is told. */
    private List<List<T>> possible(List<Flow<T>> found) {
        List<Flow<T>> sorted = sortedByDay(found);
        Sets sets = new Sets(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + MOST_COMPARED); j++) {
                if (isFar(day(sorted.get(i)), day(sorted.get(j)), days)) {
                    break;
                }
                if (shareAmount(sorted.get(i), sorted.get(j)) && everyPairFits(sorted.get(i), sorted.get(j))) {
                    sets.join(i, j);
                }
            }
        }
        return sets.groups(sorted).stream()
                .filter(group -> group.size() > 1)
                .map(group -> claims(group).sorted(order).toList())
                .toList();
    }
}
