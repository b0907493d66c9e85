package latentfx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The heap gives memory back where the virtual machine can be told so, and nothing happens where it cannot. */
final class HeapSettingsTest {
    @Test
    void theRunningMachineTakesTheFlags() {
        HotSpotDiagnosticMXBean bean = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        Map<String, String> before = new TreeMap<>();
        HeapSettings.values()
                .keySet()
                .forEach(name -> before.put(name, bean.getVMOption(name).getValue()));
        try {
            HeapSettings.apply();
            HeapSettings.values()
                    .forEach((name, value) ->
                            assertEquals(value, bean.getVMOption(name).getValue(), name));
        } finally {
            bean.setVMOption("MaxHeapFreeRatio", before.get("MaxHeapFreeRatio"));
            bean.setVMOption("MinHeapFreeRatio", before.get("MinHeapFreeRatio"));
            bean.setVMOption("G1PeriodicGCInterval", before.get("G1PeriodicGCInterval"));
        }
    }

    @Test
    void aMachineThatLacksOneFlagStillGetsTheOthers() {
        List<String> set = new ArrayList<>();
        HeapSettings.apply((name, value) -> {
            if (name.startsWith("MaxHeap")) {
                throw new IllegalArgumentException("no such flag");
            }
            set.add(name);
        });
        assertEquals(List.of("MinHeapFreeRatio", "G1PeriodicGCInterval"), set);
    }
}
