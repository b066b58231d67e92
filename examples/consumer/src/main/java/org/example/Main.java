package org.example;

import io.github.gcmsdk.record.CodeList;

/** Uses a class of gcm-core, which gcm-json brings along. */
public final class Main {

    private Main() {}

    /**
     * Prints the names of the code lists.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println("code lists: " + String.join(", ", CodeList.names()));
    }
}
