package latentfx.dl4j.blas;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the C library give freed native memory back to the system. By default glibc keeps an arena for each thread, and
 * after the first large block was freed it takes blocks of up to 32 MB from arenas, which shrink only at their end;
 * weights are such blocks.
 */
public final class NativeMemory {
    private static final Logger LOG = LoggerFactory.getLogger(NativeMemory.class);

    /** Numbers of glibc's {@code malloc.h}. */
    private static final int M_MMAP_THRESHOLD = -3;

    private static final int M_ARENA_MAX = -8;
    /** Blocks from this size on are mapped one by one and given back when they are freed, bytes. */
    private static final int MAPPED_FROM = 1 << 18;

    private static final int ARENAS = 2;

    private NativeMemory() {}

    /** Changes the settings of the C library in this process; no effect where it is not glibc. */
    public static void giveBackWhatIsFreed() {
        if (!Platform.isLinux()) {
            return;
        }
        try {
            NativeLibrary c = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME);
            c.getFunction("mallopt").invokeInt(new Object[] {M_ARENA_MAX, ARENAS});
            c.getFunction("mallopt").invokeInt(new Object[] {M_MMAP_THRESHOLD, MAPPED_FROM});
        } catch (RuntimeException | LinkageError other) {
            LOG.debug("the C library's memory settings stay as they are", other);
        }
    }
}
