package io.github.gcmsdk.quickstart;

import io.github.gcmsdk.indicator.IndicatorCode;
import io.github.gcmsdk.record.CodeList;

/** The code lists that are shipped, and the target that an indicator of a data sheet measures. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints both.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println("code lists: " + String.join(", ", CodeList.names()));

        IndicatorCode code = IndicatorCode.parse("Indicator 10.7.2");
        System.out.println(code + " measures target " + code.target());
    }
}
