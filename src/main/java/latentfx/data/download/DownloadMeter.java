package latentfx.data.download;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import latentfx.task.Progress;

/** Adds up how far several files have come. */
final class DownloadMeter {
    private final Map<String, Long> done = new HashMap<>();
    private final long total;
    private final Consumer<Progress> progress;

    DownloadMeter(List<RemoteFile> files, Consumer<Progress> progress) {
        total = files.stream().mapToLong(RemoteFile::packedBytes).sum();
        this.progress = progress;
    }

    /** Notes how many bytes of a file are here and tells. */
    void set(RemoteFile file, long length) {
        done.put(file.name(), Math.min(length, file.packedBytes()));
        report();
    }

    /** Notes that a file is whole, however long its packing turned out. */
    void finish(RemoteFile file) {
        done.put(file.name(), file.packedBytes());
    }

    /** Tells how much of all files is here. */
    void report() {
        progress.accept(
                new Progress(done.values().stream().mapToLong(Long::longValue).sum(), total));
    }
}
