package org.probity.linkage.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.probity.linkage.text.LetterSignature;

/**
 * The distinct values of one or more columns, each with a code from 1; code 0 is the absent value. Values are held as UTF-8 bytes in
 * one array. Filling is for one thread; reading is for any number once filled.
 */
public final class Words {

    private static final int FIRST_ROOM = 1 << 10;

    private String[] texts = new String[FIRST_ROOM];
    private byte[] bytes = new byte[FIRST_ROOM * 8];
    private int[] starts = new int[FIRST_ROOM + 1];
    private long[] signatures = new long[FIRST_ROOM];
    /** The hash of a value in the high half, its code in the low; 0 where free. */
    private long[] slots = new long[FIRST_ROOM * 2];

    private int size = 1;

    public Words() {
        texts[0] = "";
    }

    /** Codes in use, the absent one included: valid codes are 0 to size - 1. */
    public int size() {
        return size;
    }

    /** The code of a value, given one when it is new; 0 for the empty value. */
    public int code(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        var hash = spread(text);
        var slot = slotOf(text, hash);
        if (slots[slot] == 0) {
            slots[slot] = (long) hash << 32 | add(text);
            if (size * 2 > slots.length) {
                widen();
            }
            return size - 1;
        }
        return (int) slots[slot];
    }

    /** The code of a value that is held, else 0. */
    public int find(String text) {
        return text.isEmpty() ? 0 : (int) slots[slotOf(text, spread(text))];
    }

    public String text(int code) {
        return texts[code];
    }

    /** The array that holds the bytes of all values: those of {@code code} are from start to end. */
    public byte[] bytes() {
        return bytes;
    }

    public int start(int code) {
        return starts[code];
    }

    public int end(int code) {
        return starts[code + 1];
    }

    public int length(int code) {
        return starts[code + 1] - starts[code];
    }

    public long signature(int code) {
        return signatures[code];
    }

    private int slotOf(String text, int hash) {
        var slot = hash & slots.length - 1;
        while (slots[slot] != 0 && !((int) (slots[slot] >>> 32) == hash && texts[(int) slots[slot]].equals(text))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static int spread(String text) {
        var hash = text.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private int add(String text) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            starts = Arrays.copyOf(starts, size * 2 + 1);
            signatures = Arrays.copyOf(signatures, size * 2);
        }
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        var start = starts[size];
        if (start + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, start + utf8.length));
        }
        System.arraycopy(utf8, 0, bytes, start, utf8.length);
        texts[size] = text;
        starts[size + 1] = start + utf8.length;
        signatures[size] = LetterSignature.of(utf8, 0, utf8.length);
        return size++;
    }

    private void widen() {
        var before = slots;
        slots = new long[before.length * 2];
        for (var entry : before) {
            if (entry != 0) {
                var slot = (int) (entry >>> 32) & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = entry;
            }
        }
    }
}
