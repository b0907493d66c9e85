package latentfx.dl4j.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import latentfx.model.exchange.DenseNetwork;
import latentfx.model.file.ModelFileException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.activations.Activation;

/** Malicious zips are refused with one sentence: no code runs, nothing is unpacked, and memory stays bounded. */
final class HostileNetworkTest {
    /** 3 → 4 → 6: 16 + 30 weights. */
    private static final int WEIGHTS = 46;

    private static final int FLOATS = 4 * WEIGHTS;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeAll
    static void saveASoundNetwork() throws IOException {
        Networks.save(shared.resolve("sound.zip"), Activation.RELU, Activation.SIGMOID, 3, 4, 6);
    }

    @BeforeEach
    void copyIt() throws IOException {
        file = folder.resolve("net.zip");
        Files.copy(shared.resolve("sound.zip"), file);
    }

    @Test
    void theSoundNetworkIsRead() throws IOException {
        assertEquals(WEIGHTS, new Dl4jExchange().read(file).parameters().length);
    }

    @Test
    void aSerialisedObjectBesideTheNetworkIsNotDeserialised() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Gadget());
        }
        for (String name : List.of("preprocessor.bin", "normalizer.bin", "objects/gadget")) {
            Map<String, byte[]> entries = Networks.entries(file);
            entries.put(name, bytes.toByteArray());
            Networks.write(file, entries);
        }
        Gadget.ran = false;
        DenseNetwork network = new Dl4jExchange().read(file);
        assertFalse(Gadget.ran);
        assertTrue(network.remark().contains("normalizer.bin is not read"), network.remark());
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.readObject();
        }
        assertTrue(Gadget.ran, "it would have run");
    }

    /** Stands for code that runs when it is deserialised. */
    private static final class Gadget implements Serializable {
        private static final long serialVersionUID = 1L;
        private static boolean ran;

        private void readObject(ObjectInputStream in) {
            ran = true;
        }
    }

    @Test
    void entriesWithPathsAreNeverUnpacked() throws IOException {
        Map<String, byte[]> entries = Networks.entries(file);
        entries.put("../outside.txt", new byte[10]);
        entries.put("/folder/../outside.txt", new byte[10]);
        entries.put("inner.zip", Files.readAllBytes(file));
        entries.put("../configuration.json", "{}".getBytes(StandardCharsets.UTF_8));
        Networks.write(file, entries);
        assertEquals(WEIGHTS, new Dl4jExchange().read(file).parameters().length);
        try (Stream<Path> there = Files.list(folder)) {
            assertEquals(1, there.count());
        }
        assertFalse(Files.exists(folder.resolveSibling("outside.txt")));
    }

    @Test
    void weightsThatAreCutShortOrGoOnAreRefused() throws IOException {
        byte[] weights = weights();
        for (int kept : new int[] {0, 1, 20, 60, weights.length - FLOATS, weights.length - 1}) {
            replaceWeights(Arrays.copyOf(weights, kept));
            assertTrue(refused().contains("is cut short in coefficients.bin"), kept + " bytes");
        }
        replaceWeights(Arrays.copyOf(weights, weights.length + 1));
        assertTrue(refused().contains("goes on after its weights"));
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int kept = 0; kept < whole.length; kept += 7) {
            Files.write(file, Arrays.copyOf(whole, kept));
            assertTrue(refused().startsWith("net.zip "), kept + " bytes");
        }
    }

    @Test
    void anyByteThatIsChangedIsRefusedOrDoesNotMatter() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x41;
            Files.write(file, changed);
            try {
                DenseNetwork read = new Dl4jExchange().read(file);
                assertEquals(WEIGHTS, read.parameters().length, "byte " + at);
            } catch (ModelFileException e) {
                assertTrue(e.getMessage().startsWith("net.zip "), e.getMessage());
            }
        }
    }

    @Test
    void anotherNumberOfWeightsThanTheLayersNeedIsRefused() throws IOException {
        Networks.edit(file, "\"nout\" : 6", "\"nout\" : 7");
        assertTrue(refused().contains("has 46 weights where its layers need 51"));
    }

    @Test
    void aCountOfWeightsThatContradictsTheShapeIsRefused() throws IOException {
        byte[] weights = weights();
        int count = weights.length - FLOATS - "FLOAT".length() - 2 - Long.BYTES;
        ByteBuffer.wrap(weights).putLong(count, Long.MAX_VALUE);
        replaceWeights(weights);
        assertTrue(refused().contains("has 9223372036854775807 weights where its layers need 46"));
    }

    @Test
    void giantClaimsAreRefusedBeforeAnythingIsAllocated() throws IOException {
        Networks.edit(file, "\"nout\" : 6", "\"nout\" : 1000000");
        assertTrue(refused().contains("has 46 weights where its layers need 5000016"));
        Files.copy(shared.resolve("sound.zip"), file, StandardCopyOption.REPLACE_EXISTING);
        Networks.edit(file, "\"nin\" : 3", "\"nin\" : 1000000");
        Networks.edit(file, "\"nout\" : 6", "\"nout\" : 1000000");
        assertTrue(refused().contains("claims 9000004 weights, more than its"), refused());
        Networks.edit(file, "\"nin\" : 4", "\"nin\" : 1000000");
        Networks.edit(file, "\"nout\" : 4", "\"nout\" : 1000000");
        assertTrue(refused().contains("claims 2000002000000 weights, at most 33554432"), refused());
        Networks.edit(file, "\"nout\" : 1000000", "\"nout\" : 2000000000");
        assertTrue(refused().contains("nout is 2000000000 where 1 to 1001000 is expected"), refused());
        Networks.edit(file, "\"nout\" : 2000000000", "\"nout\" : -4");
        assertTrue(refused().contains("nout is -4 where"), refused());
    }

    @Test
    void aBombOfZerosIsNotUnpacked() throws IOException {
        replaceWeights(new byte[1 << 26]);
        assertTrue(Files.size(file) < 1 << 17);
        assertTrue(refused().contains("stores its shape as"), refused());
        Map<String, byte[]> entries = Networks.entries(shared.resolve("sound.zip"));
        byte[] spaces = new byte[1 << 26];
        Arrays.fill(spaces, (byte) ' ');
        entries.put(NetworkZip.CONFIGURATION, spaces);
        Networks.write(file, entries);
        assertTrue(refused().contains("more than 1 MB of configuration.json"));
    }

    @Test
    void weightsThatAreNoFiniteNumbersAreRefused() throws IOException {
        for (float wrong : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            byte[] weights = weights();
            ByteBuffer.wrap(weights).putFloat(weights.length - 8, wrong);
            replaceWeights(weights);
            assertTrue(refused().contains("no finite number"));
        }
    }

    @Test
    void whatIsNoNetworkIsRefused() throws IOException {
        Networks.write(file, new LinkedHashMap<>(Map.of("readme.txt", new byte[3])));
        assertTrue(refused().contains("holds no configuration.json"));
        Files.writeString(file, "text");
        assertTrue(refused().contains("is not a whole zip"));
        Files.delete(file);
        assertTrue(refused().contains("is no file"));
        Files.createDirectory(file);
        assertTrue(refused().contains("is no file"));
    }

    @Test
    void moreEntriesThanAnyNetworkHasAreRefused() throws IOException {
        Map<String, byte[]> entries = Networks.entries(file);
        for (int i = 0; i < 1000; i++) {
            entries.put("entry" + i, new byte[0]);
        }
        Networks.write(file, entries);
        assertTrue(refused().contains("holds 1002 entries"), refused());
    }

    private byte[] weights() throws IOException {
        return Networks.entries(shared.resolve("sound.zip")).get(NetworkZip.COEFFICIENTS);
    }

    private void replaceWeights(byte[] weights) throws IOException {
        Networks.replace(file, NetworkZip.COEFFICIENTS, weights);
    }

    private String refused() {
        return assertThrows(ModelFileException.class, () -> new Dl4jExchange().read(file))
                .getMessage();
    }
}
