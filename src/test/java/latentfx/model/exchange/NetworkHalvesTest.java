package latentfx.model.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.model.Activation;
import latentfx.model.LayerSpec;
import latentfx.model.file.ModelFileException;
import org.junit.jupiter.api.Test;

/** The kind of model that networks form follows from their layers alone. */
final class NetworkHalvesTest {
    @Test
    void theWidthsDecideBetweenAutoencoderVaeAndConditionalVae() throws Exception {
        DenseNetwork decoder = network(Activation.RELU, Activation.SIGMOID, 2, 5, 9);
        assertEquals("ae", kind(network(Activation.RELU, Activation.LINEAR, 9, 5, 2), decoder));
        assertEquals("vae", kind(network(Activation.RELU, Activation.LINEAR, 9, 5, 4), decoder));
        DenseNetwork conditional = network(Activation.RELU, Activation.SIGMOID, 5, 5, 9);
        assertEquals("conditional-vae", kind(network(Activation.RELU, Activation.LINEAR, 12, 5, 4), conditional));
    }

    @Test
    void layersThatNoKindHasAreKeptAsTheyAre() throws Exception {
        DenseNetwork decoder = network(Activation.RELU, Activation.SIGMOID, 2, 5, 9);
        assertEquals("imported", kind(network(Activation.RELU, Activation.LINEAR, 9, 6, 2), decoder));
        assertEquals("imported", kind(network(Activation.TANH, Activation.LINEAR, 9, 5, 2), decoder));
        assertEquals("imported", kind(network(Activation.RELU, Activation.TANH, 9, 5, 2), decoder));
        DenseNetwork gaussian = network(Activation.RELU, Activation.LINEAR, 2, 5, 9);
        assertEquals("imported", kind(network(Activation.RELU, Activation.LINEAR, 9, 5, 2), gaussian));
        assertEquals("vae", kind(network(Activation.RELU, Activation.LINEAR, 9, 5, 4), gaussian));
    }

    @Test
    void anAutoencoderIsCutBehindItsNarrowestLayer() throws Exception {
        DenseNetwork whole = network(Activation.RELU, Activation.SIGMOID, 9, 5, 2, 6, 9);
        NetworkHalves halves = NetworkHalves.of(whole);
        assertEquals(
                whole.layers().subList(0, 2), halves.encoder().orElseThrow().layers());
        assertEquals(whole.layers().subList(2, 4), halves.decoder().layers());
        float[] joined = new float[whole.parameters().length];
        int cut = halves.parameters().encoder().length;
        System.arraycopy(halves.parameters().encoder(), 0, joined, 0, cut);
        System.arraycopy(halves.parameters().decoder(), 0, joined, cut, joined.length - cut);
        assertArrayEquals(whole.parameters(), joined);
        assertEquals("imported from net.zip", halves.remark());
    }

    @Test
    void aNetworkWithoutANarrowestLayerIsRefused() {
        for (int[] widths : new int[][] {{9, 9}, {9, 12, 9}, {9, 4, 4, 9}}) {
            DenseNetwork whole = network(Activation.RELU, Activation.SIGMOID, widths);
            assertThrows(ModelFileException.class, () -> NetworkHalves.of(whole));
        }
    }

    @Test
    void halvesThatDoNotMeetAreRefused() {
        DenseNetwork decoder = network(Activation.RELU, Activation.SIGMOID, 2, 5, 9);
        for (int[] widths : new int[][] {{9, 5, 3}, {8, 5, 2}, {10, 5, 2}, {9, 9000, 2}}) {
            DenseNetwork encoder = network(Activation.RELU, Activation.LINEAR, widths);
            assertThrows(ModelFileException.class, () -> kind(encoder, decoder));
        }
    }

    private static String kind(DenseNetwork encoder, DenseNetwork decoder) throws ModelFileException {
        return new NetworkHalves(Optional.of(encoder), decoder).spec().kind();
    }

    private static DenseNetwork network(Activation hidden, Activation last, int... widths) {
        List<LayerSpec> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            layers.add(new LayerSpec.Dense(widths[i - 1], widths[i], i < widths.length - 1 ? hidden : last));
        }
        float[] weights = new float[(int) LayerSpec.parameters(layers)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i;
        }
        return new DenseNetwork("net.zip", layers, weights, "");
    }
}
