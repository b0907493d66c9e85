package latentfx.data.download;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The mirrors and time limits of downloads.
 *
 * @param mirrors base addresses, http or https and ending with a slash, tried in this order; at least one
 * @param connectTimeout longest wait for a mirror to accept a connection
 * @param stallTimeout longest wait for a mirror's answer, and for each next piece of it
 */
public record DownloadSettings(List<URI> mirrors, Duration connectTimeout, Duration stallTimeout) {
    /** Two public mirrors of MNIST, 10 s to connect, 20 s for each piece. */
    public static final DownloadSettings DEFAULT = new DownloadSettings(
            List.of(
                    URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
                    URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/")),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20));

    public DownloadSettings {
        mirrors = List.copyOf(mirrors);
        if (mirrors.isEmpty()) {
            throw new IllegalArgumentException("a download needs at least one mirror");
        }
        for (URI mirror : mirrors) {
            if (!mirror.toString().matches("https?://[^/]+/(.*/)?")) {
                throw new IllegalArgumentException("not the address of a folder on the web: " + mirror);
            }
        }
        if (connectTimeout.toMillis() < 1 || stallTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("no time to wait: " + connectTimeout + " and " + stallTimeout);
        }
    }
}
