package latentfx.data.download;

/**
 * A file to fetch, and how to know it once it is here.
 *
 * @param name what it is called on the mirrors and on disk
 * @param sha256 of its unpacked content, 64 hexadecimal digits: packed again by another hand the file itself differs
 * @param contentBytes length of its unpacked content, 1 to 2^30; a longer download is refused
 * @param packedBytes about how much there is to fetch, at least 1; for the progress alone
 */
public record RemoteFile(String name, String sha256, long contentBytes, long packedBytes) {
    private static final long LARGEST = 1L << 30;

    /** What gzip adds at most to content that cannot be packed, generously. */
    private static final long PACKING_OVERHEAD = 4096;

    public RemoteFile {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        if (contentBytes < 1 || contentBytes > LARGEST || packedBytes < 1) {
            throw new IllegalArgumentException(name + " cannot have " + contentBytes + " bytes, packed " + packedBytes);
        }
    }

    /** The most that a mirror may send for this file. */
    public long mostBytes() {
        return contentBytes + contentBytes / 1000 + PACKING_OVERHEAD;
    }
}
