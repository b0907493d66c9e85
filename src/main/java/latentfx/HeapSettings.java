package latentfx;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the Java heap give memory back that is no longer used. By default it may grow to a quarter of the machine's
 * memory, and what it has grown by once is kept for as long as the program runs. The flags are those that a running
 * virtual machine lets be changed, because {@code java -jar} takes none from the program.
 */
final class HeapSettings {
    private static final Logger LOG = LoggerFactory.getLogger(HeapSettings.class);

    private HeapSettings() {}

    /** Changes one flag of the virtual machine. */
    @FunctionalInterface
    interface Flags {
        /**
         * Sets flag {@code name}.
         *
         * @throws IllegalArgumentException if there is none of that name, or it takes no such value
         */
        void set(String name, String value);
    }

    /** Sets the flags where the virtual machine has them; where it has not, the program takes more memory. */
    static void apply() {
        try {
            HotSpotDiagnosticMXBean bean = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            if (bean != null) {
                apply(bean::setVMOption);
            }
        } catch (RuntimeException | LinkageError other) { // another virtual machine, or one without this module
            LOG.debug("the heap's settings stay as they are", other);
        }
    }

    static void apply(Flags flags) {
        values().forEach((name, value) -> {
            try {
                flags.set(name, value);
            } catch (RuntimeException unknown) {
                LOG.debug("{} stays as it is", name, unknown);
            }
        });
    }

    /**
     * After each marking of the heap, between a tenth and a quarter of it is to be free; and after half a minute without a
     * collection the heap is marked, beside the running program.
     */
    static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(); // the least must be set before the most
        values.put("MinHeapFreeRatio", "10");
        values.put("MaxHeapFreeRatio", "25");
        values.put("G1PeriodicGCInterval", "30000");
        return values;
    }
}
