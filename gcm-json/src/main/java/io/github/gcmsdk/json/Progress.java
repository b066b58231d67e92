package io.github.gcmsdk.json;

/**
 * How far the reading has come.
 *
 * @param input the name of the input
 * @param bytes how many bytes of it were read
 * @param records how many records of it were read
 */
public record Progress(String input, long bytes, long records) {}
