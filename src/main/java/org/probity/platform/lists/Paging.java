package org.probity.platform.lists;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Words;

/**
 * One page of a list.
 *
 * @param page from 1
 * @param size rows on a page: 25, 50, 100 or 200
 * @param total rows that match and that the reader may see
 */
public record Paging(Address address, int page, int size, long total) {

    private static final List<Integer> SIZES = List.of(25, 50, 100, 200);

    public Paging {
        size = SIZES.contains(size) ? size : 50;
        page = Math.clamp(page, 1, pagesFor(total, size));
    }

    /** The page that the address asks for; a page that does not exist becomes the nearest that does. */
    public static Paging of(Address address, long total) {
        return new Paging(address, number(address.first("page"), 1), number(address.first("rows"), 50), total);
    }

    private static int number(@Nullable String typed, int otherwise) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : otherwise;
    }

    private static int pagesFor(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public int pages() {
        return pagesFor(total, size);
    }

    /** Rows to pass over, for the query's offset. */
    public long offset() {
        return (long) (page - 1) * size;
    }

    /** "Showing 1 to 50 of 412", or "0 entries match". */
    public String showing() {
        return total == 0
                ? "0 entries match"
                : "Showing " + Words.number(offset() + 1) + " to " + Words.number(Math.min(total, offset() + size))
                        + " of " + Words.number(total);
    }

    /** " (page 2 of 9)" for the title, empty where there is one page. */
    public String inTitle() {
        return pages() == 1 ? "" : " (page " + page + " of " + pages() + ")";
    }

    public String href(int number) {
        return (number == 1 ? address.without("page") : address.with("page", String.valueOf(number))).href();
    }

    /** The numbers to draw: first, last, the current and its neighbours; 0 stands for a gap. */
    public List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= pages(); i++) {
            if (i == 1 || i == pages() || Math.abs(i - page) <= 1) {
                numbers.add(i);
            } else if (numbers.getLast() != 0) {
                numbers.add(0);
            }
        }
        return numbers;
    }
}
