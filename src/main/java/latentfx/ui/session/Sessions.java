package latentfx.ui.session;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import latentfx.task.ProcessLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders of all windows, of this process and of others. A folder whose lock is free belongs to a window that has
 * ended; if it holds a state, that window was not closed. Touches the disk, so not for the FX thread.
 */
public final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    /** A folder without a state may belong to a window that is just being opened; older ones are empty remains. */
    private static final Duration OPENING = Duration.ofMinutes(10);

    private final Path folder;
    private final Path formerState;
    private final SessionLimits limits;
    private final InstantSource clock;

    /**
     * The windows whose folders lie in {@code folder}, which need not exist.
     *
     * @param formerState the one file in which versions before kept the state of all windows; taken over if it is there
     */
    public Sessions(Path folder, Path formerState, SessionLimits limits, InstantSource clock) {
        this.folder = folder;
        this.formerState = formerState;
        this.limits = limits;
        this.clock = clock;
    }

    /** The state of a new window; nothing is created before it is saved. */
    public CurrentState begin() {
        return new CurrentState(new SessionFolder(folder.resolve(newName())));
    }

    private static String newName() {
        return UUID.randomUUID().toString();
    }

    /**
     * Finds and holds the states of windows that ended without being closed, and deletes the oldest of them beyond the
     * limits. A folder that cannot be read is left alone.
     */
    public FoundStates find() throws IOException {
        try {
            takeOverFormerState();
        } catch (IOException stuck) {
            LOG.info("{} cannot be taken over", formerState, stuck);
        }
        List<LeftState> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> each = Files.newDirectoryStream(folder)) {
                for (Path one : each) {
                    if (Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
                        look(new SessionFolder(one)).ifPresent(found::add);
                    }
                }
            }
        }
        found.sort(Comparator.comparing(LeftState::saved).reversed());
        return new FoundStates(found, dropBeyondLimits(found));
    }

    /** Moving is the whole claim: of two windows that see the file, one finds it gone. */
    private void takeOverFormerState() throws IOException {
        if (!Files.isRegularFile(formerState, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        SessionFolder taken = new SessionFolder(folder.resolve(newName()));
        Files.createDirectories(taken.path());
        try {
            Files.move(formerState, taken.state(), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException byAnother) {
            taken.delete();
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(formerState, taken.state());
        }
    }

    private Optional<LeftState> look(SessionFolder session) {
        try {
            if (!session.hasState() && isYoung(session)) {
                return Optional.empty();
            }
            Optional<ProcessLock> lock = session.tryLock();
            if (lock.isPresent() && session.hasState()) {
                return Optional.of(LeftState.of(session, lock.get()));
            }
            if (lock.isPresent()) {
                lock.get().close();
                session.delete();
            }
        } catch (IOException unreadable) {
            LOG.info("{} cannot be looked into", session.path(), unreadable);
        }
        return Optional.empty();
    }

    private boolean isYoung(SessionFolder session) throws IOException {
        Instant changed = Files.getLastModifiedTime(session.path()).toInstant();
        return changed.isAfter(clock.instant().minus(OPENING));
    }

    /** Deletes the oldest of {@code found}, which are sorted, and returns how many. */
    private int dropBeyondLimits(List<LeftState> found) {
        int keep = 0;
        long bytes = 0;
        for (LeftState state : found) {
            bytes += state.bytes();
            if (keep > 0 && (keep == limits.states() || bytes > limits.bytes())) {
                break;
            }
            keep++;
        }
        List<LeftState> tooMany = found.subList(keep, found.size());
        int dropped = tooMany.size();
        for (LeftState old : tooMany) {
            try {
                old.discard();
            } catch (IOException stuck) {
                LOG.info("{} cannot be deleted", old.file(), stuck);
            }
        }
        tooMany.clear();
        return dropped;
    }
}
