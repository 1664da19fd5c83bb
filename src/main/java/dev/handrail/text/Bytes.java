package dev.handrail.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes that nobody changes. */
public final class Bytes {

    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    /** The UTF-8 bytes of a text. */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of the bytes. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    public int length() {
        return value.length;
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return value.clone();
    }

    /** Writes all bytes. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(value);
    }

    /** SHA-256 (FIPS 180-4) as 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The bytes read as UTF-8. */
    public String asText() {
        return new String(value, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return value.length + " bytes";
    }

    /** Collects UTF-8 text piece by piece, without holding it twice. */
    static final class Collector {

        private byte[] collected = new byte[1 << 12];
        private int length;

        /** Adds a text; a surrogate pair must not be split over two texts. */
        void add(String text) {
            byte[] more = text.getBytes(StandardCharsets.UTF_8);
            if (length + more.length > collected.length) {
                collected = Arrays.copyOf(collected, Math.max(length + more.length, length + (length >> 1)));
            }
            System.arraycopy(more, 0, collected, length, more.length);
            length += more.length;
        }

        Bytes bytes() {
            return new Bytes(Arrays.copyOf(collected, length));
        }
    }
}
