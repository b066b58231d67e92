package io.github.gcmsdk.place;

import io.github.gcmsdk.record.CodeList;
import io.github.gcmsdk.record.Coded;
import java.util.List;

/**
 * The five regional commissions of the United Nations, which hold the regional reviews of the Compact.
 *
 * <p>A country may be a member of several, and from outside the region: France is in three. Only such members are listed
 * as a source names; the list {@code commission-members} gives the source and the confidence of each, and {@link
 * #isMembershipComplete()} says whether they are as many as the commission counts. They are so for ECLAC. South Sudan is
 * not yet listed in ECA, nor the United Kingdom in ECE, nor one of the 21 members in ESCWA; of ESCAP only the four members
 * from outside its region are. Do not conclude from absence that a country is no member.
 */
public enum RegionalCommission implements Coded {
    /** Economic Commission for Africa. */
    ECA,
    /** Economic Commission for Europe. */
    ECE,
    /** Economic Commission for Latin America and the Caribbean. */
    ECLAC,
    /** Economic and Social Commission for Asia and the Pacific. */
    ESCAP,
    /** Economic and Social Commission for Western Asia. */
    ESCWA;

    /**
     * The acronym, which is also the code of the {@linkplain #region() region}.
     *
     * @return the acronym in capitals
     */
    @Override
    public String code() {
        return name();
    }

    @Override
    public List<String> aliases() {
        return List.of(cell("aliases").split(","));
    }

    /**
     * The English name.
     *
     * @return the name, without "United Nations"
     */
    public String title() {
        return cell("name");
    }

    /**
     * The commission as a region.
     *
     * @return the region code of the same text
     */
    public RegionCode region() {
        return RegionCode.of(code());
    }

    /**
     * The members that a source names; fewer than the commission has, where {@link #isMembershipComplete()} is false.
     *
     * @return the members, sorted, unmodifiable
     */
    public List<CountryCode> members() {
        return Memberships.members(this);
    }

    /**
     * The associate members that a source names; they are no {@linkplain #members() members}.
     *
     * @return the associate members, sorted, unmodifiable; possibly empty
     */
    public List<CountryCode> associateMembers() {
        return Memberships.associates(this);
    }

    /**
     * Whether the listed members are as many as the commission counts, so that absence from the list means something.
     * Associate members do not count here.
     *
     * @return false if a member could not be named from a source
     */
    public boolean isMembershipComplete() {
        return members().size() == Integer.parseInt(cell("members"));
    }

    private String cell(String column) {
        CodeList list = CodeList.of("regional-commissions");
        for (List<String> row : list.rows()) {
            if (row.get(0).equals(code())) {
                return row.get(list.indexOf(column));
            }
        }
        throw new IllegalStateException("regional-commissions: no row for " + code());
    }
}
