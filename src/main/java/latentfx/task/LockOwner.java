package latentfx.task;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that holds a lock file, as the file names it.
 *
 * @param pid its number, which the system gives again after the process has ended
 * @param started when it began, milliseconds since 1970; 0 where the system does not tell
 */
record LockOwner(long pid, long started) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) (\\d{1,18})\\s*");
    private static final int MOST_BYTES = 64;

    /** The running program. */
    static LockOwner current() {
        ProcessHandle own = ProcessHandle.current();
        return new LockOwner(own.pid(), started(own));
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** The process that {@code channel} names; empty if it names none. */
    static Optional<LockOwner> read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
        channel.read(bytes, 0);
        Matcher found = TEXT.matcher(StandardCharsets.US_ASCII.decode(bytes.flip()));
        return found.matches()
                ? Optional.of(new LockOwner(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    /** Makes {@code channel} name this process and nothing else. */
    void write(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((pid + " " + started + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
    }

    /** Whether this very process still runs, not only one that was given its number. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> started == 0 || started(process) == 0 || started(process) == started)
                .isPresent();
    }
}
