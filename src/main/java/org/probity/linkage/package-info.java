/**
 * Record linkage: says which records of one or two lists are likely to be the same person or organisation, and why.
 *
 * <p>Clean, block, compare, score, explain. A {@link org.probity.linkage.Model} is read from a text file: which fields, which levels
 * of agreement, what each is worth. {@link org.probity.linkage.Linker} runs it over {@link org.probity.linkage.Records} and gives a
 * {@link org.probity.linkage.Linkage}: pairs with a probability, and for each an {@link org.probity.linkage.Explanation}.
 * {@link org.probity.linkage.search.PersonSearch} and {@link org.probity.linkage.search.OrganisationSearch} answer "who is this like?"
 * for one record, live.
 *
 * <p>To follow one pair: {@code Table} cleans its values into codes, {@code block.Blocks} finds it by a shared key,
 * {@code compare.RowComparer} gives each field a level, {@code score.Scorer} adds up the levels' weights, {@code Judge} settles the sum
 * (kinds of evidence limited, relations such as twins reckoned with, too little held back), {@code Linkage} holds it against the two
 * thresholds and {@code Explanation} says it in words.
 *
 * <p>The words are the field's: match and non-match probability, blocking, level, weight (Fellegi and Sunter 1969). Imports
 * {@code java.*} and the JSpecify annotations and nothing else, so it runs anywhere; any module may use it. This package and
 * {@code search} are for other modules; the other nested ones are its parts.
 */
@NullMarked
package org.probity.linkage;

import org.jspecify.annotations.NullMarked;
