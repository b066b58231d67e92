package io.github.gcmsdk.place;

import java.util.List;

/** What the lists say of a code; absent cells are empty. {@code region} is the narrowest M49 region. */
record Country(String alpha2, String numeric, String name, Status status, String region, List<String> successors) {

    enum Status {
        OFFICIAL,
        USER_ASSIGNED,
        WITHDRAWN
    }

    boolean isWithdrawn() {
        return status == Status.WITHDRAWN;
    }

    boolean isUserAssigned() {
        return status == Status.USER_ASSIGNED;
    }
}
