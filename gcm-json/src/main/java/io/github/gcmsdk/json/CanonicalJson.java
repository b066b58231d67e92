package io.github.gcmsdk.json;

import io.github.gcmsdk.internal.engine.Sha256;
import io.github.gcmsdk.json.internal.CanonicalWriting;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * The one way to write a record or a dataset, so that equal data are equal bytes and have one SHA-256, however they were laid
 * out. Order of members, strings and white space are those of <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 * (JSON Canonicalization Scheme). Numbers are not made binary fractions as there, but stay exact: plain notation, without
 * zeros at the end behind the point, {@code 1500000.00} as {@code 1500000}. A surrogate by itself, which is no Unicode, is
 * written as an escape, so that different texts stay different.
 *
 * <p>The order of records is that of the dataset. Immutable and thread-safe.
 */
public final class CanonicalJson {

    private final CanonicalWriting writing;

    private CanonicalJson(CanonicalWriting writing) {
        this.writing = writing;
    }

    /**
     * Canonical JSON of the types that are registered.
     *
     * @param gcm knows the types
     * @return what writes them
     */
    public static CanonicalJson of(Gcm gcm) {
        return new CanonicalJson(new CanonicalWriting(gcm.writers()));
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @return its canonical form, in UTF-8
     * @throws IllegalArgumentException if its type is not registered
     */
    public byte[] write(GcmRecord record) {
        return writing.record(record);
    }

    /**
     * Writes a dataset, record by record; the stream stays open.
     *
     * @param dataset the dataset
     * @param out where to write
     * @throws IllegalArgumentException if the type of a record is not registered
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public void write(Dataset dataset, OutputStream out) {
        try {
            writing.dataset(dataset, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The canonical form of a dataset.
     *
     * @param dataset the dataset
     * @return its canonical form, in UTF-8
     * @throws IllegalArgumentException if the type of a record is not registered
     */
    public byte[] write(Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(dataset, out);
        return out.toByteArray();
    }

    /**
     * The SHA-256 of a record's canonical form.
     *
     * @param record the record
     * @return 64 hexadecimal digits
     * @throws IllegalArgumentException if its type is not registered
     */
    public String sha256(GcmRecord record) {
        MessageDigest digest = Sha256.digest();
        digest.update(write(record));
        return Sha256.hex(digest);
    }

    /**
     * The SHA-256 of a dataset's canonical form.
     *
     * @param dataset the dataset
     * @return 64 hexadecimal digits
     * @throws IllegalArgumentException if the type of a record is not registered
     */
    public String sha256(Dataset dataset) {
        DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest());
        write(dataset, digest);
        return Sha256.hex(digest.getMessageDigest());
    }
}
