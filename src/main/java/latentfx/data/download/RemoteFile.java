package latentfx.data.download;

/**
 * A file to download and the checks for its content.
 *
 * @param name its name on the mirrors and on disk
 * @param sha256 hash of its uncompressed content, 64 hexadecimal digits; the compressed file can differ between mirrors
 * @param contentBytes length of its unpacked content, 1 to 2^30; a longer download is refused
 * @param packedBytes approximate length of the compressed file, at least 1; used for progress only
 */
public record RemoteFile(String name, String sha256, long contentBytes, long packedBytes) {
    private static final long LARGEST = 1L << 30;

    /** Generous upper bound on what gzip adds to incompressible content, in bytes. */
    private static final long PACKING_OVERHEAD = 4096;

    public RemoteFile {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: \"" + sha256 + '"');
        }
        if (contentBytes < 1 || contentBytes > LARGEST || packedBytes < 1) {
            throw new IllegalArgumentException(name + " cannot have " + contentBytes + " bytes, packed " + packedBytes);
        }
    }

    /** Most bytes that a mirror may send for this file. */
    public long mostBytes() {
        return contentBytes + contentBytes / 1000 + PACKING_OVERHEAD;
    }
}
