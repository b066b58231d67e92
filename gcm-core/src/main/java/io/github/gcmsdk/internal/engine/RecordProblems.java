package io.github.gcmsdk.internal.engine;

import java.util.List;

/**
 * All problems of one record, in the order in which they were found.
 *
 * @param number the record's number in the dataset
 * @param problems the problems
 */
public record RecordProblems(int number, List<Problem> problems) {}
