package org.probity.linkage.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.text.LetterSignature;

/**
 * The distinct values of one or more columns, each with a code from 1; code 0 is the absent value. Values are held as UTF-8 bytes in
 * one array. Filling is for one thread; reading is for any number once filled.
 */
public final class Words {

    private static final int FIRST_ROOM = 1 << 10;

    /** Values looked up together: enough that memory answers several at once, few enough to stay near. */
    private static final int TOGETHER = 64;

    private String[] texts = new String[FIRST_ROOM];
    private byte[] bytes = new byte[FIRST_ROOM * 8];

    /** Of each code the signature, then where its bytes start (high half) and how many there are (low half). */
    private long[] shapes = new long[2 * FIRST_ROOM];

    /** The hash of a value in the high half, its code in the low; 0 where free. */
    private long[] slots = new long[FIRST_ROOM * 2];

    private int size = 1;
    private int used;
    private volatile @Nullable Parts parts;

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

    /**
     * Looks up many values: {@code codes[at + i]} becomes the code of {@code values[i]}, 0 where it is absent or not held. The look-ups
     * are taken a step at a time for several values, as most of their time is waiting for memory.
     */
    public void find(@Nullable String[] values, int[] codes, int at) {
        var hashes = new int[TOGETHER];
        var entries = new long[TOGETHER];
        for (var from = 0; from < values.length; from += TOGETHER) {
            var n = Math.min(TOGETHER, values.length - from);
            for (var i = 0; i < n; i++) {
                var value = values[from + i];
                hashes[i] = value == null ? 0 : spread(value);
            }
            for (var i = 0; i < n; i++) {
                entries[i] = slots[hashes[i] & slots.length - 1];
            }
            for (var i = 0; i < n; i++) {
                codes[at + from + i] = find(values[from + i], hashes[i], entries[i]);
            }
        }
    }

    private int find(@Nullable String value, int hash, long entry) {
        if (value == null || entry == 0) {
            return 0;
        }
        var code = (int) entry;
        return (int) (entry >>> 32) == hash && texts[code].equals(value) ? code : find(value);
    }

    public String text(int code) {
        return texts[code];
    }

    /** The values parted into words; made when first asked, which must be after the last value was given a code. */
    public Parts parts() {
        var now = parts;
        if (now == null) {
            synchronized (this) {
                now = parts == null ? new Parts(this) : parts;
                parts = now;
            }
        }
        return now;
    }

    /** The array that holds the bytes of all values: those of {@code code} are from start to end. */
    public byte[] bytes() {
        return bytes;
    }

    public int start(int code) {
        return (int) (shapes[2 * code + 1] >>> 32);
    }

    public int end(int code) {
        return start(code) + length(code);
    }

    /** Bytes of a value. */
    public int length(int code) {
        return (int) shapes[2 * code + 1];
    }

    public long signature(int code) {
        return shapes[2 * code];
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
            shapes = Arrays.copyOf(shapes, size * 4);
        }
        var length = put(text);
        texts[size] = text;
        shapes[2 * size] = LetterSignature.of(bytes, used, used + length);
        shapes[2 * size + 1] = (long) used << 32 | length;
        used += length;
        return size++;
    }

    /** Puts the bytes of a value behind those in use; says how many. */
    private int put(String text) {
        room(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 128) {
                var utf8 = text.getBytes(StandardCharsets.UTF_8);
                room(utf8.length);
                System.arraycopy(utf8, 0, bytes, used, utf8.length);
                return utf8.length;
            }
            bytes[used + i] = (byte) c;
        }
        return text.length();
    }

    private void room(int more) {
        if (used + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + more));
        }
    }

    private void widen() {
        var before = slots;
        slots = new long[before.length * (before.length < 1 << 20 ? 4 : 2)];
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
