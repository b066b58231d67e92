package io.github.gcmsdk.indicator.area;

/** The list that the code of an area is from. A code alone does not tell: {@code AUS} is Austria for UNHCR. */
public enum AreaScheme {
    /** ISO 3166-1 alpha-3, with the codes that ISO has withdrawn, {@code XKX}, {@code UNK} and {@code XXA}. */
    ALPHA3("ISO 3166-1 alpha-3"),
    /** ISO 3166-1 alpha-2; {@code NA} is Namibia, and never a sign for what is not there. */
    ALPHA2("ISO 3166-1 alpha-2"),
    /** The number of M49, with or without leading zeros, and those that the SDG database adds for regions and other groups. */
    M49("UN M49"),
    /** The codes of UNHCR, three letters that are those of ISO in three of five cases only. */
    UNHCR("UNHCR"),
    /** The location codes of UN DESA's population division: M49 below 900, its own for groups of countries from there on. */
    UN_DESA("UN DESA"),
    /** English names, as ISO and the United Nations write them. */
    NAME("names of countries and regions");

    private final String title;

    AreaScheme(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
