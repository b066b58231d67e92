package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Coded;

/** How far a network reaches. */
public enum NetworkLevel implements Coded {
    /** The world. */
    GLOBAL,
    /** Several countries. */
    REGIONAL,
    /** One country, or a few under one office. */
    NATIONAL
}
