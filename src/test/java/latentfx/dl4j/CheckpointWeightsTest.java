package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.dl4j.net.Net;
import latentfx.math.Matrix;
import latentfx.model.EpochReport;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.Requests;
import latentfx.model.StackedSpec;
import latentfx.model.TrainingPlan;
import latentfx.model.VaeSpec;
import latentfx.task.Cancellation;
import org.bytedeco.javacpp.FloatPointer;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

/** A checkpoint copies the weights once, from native memory to native memory; models compute with that copy in place. */
final class CheckpointWeightsTest {
    private static final NetworkShape SHAPE = new NetworkShape(64, List.of(24, 12), 2);
    private static final ModelSpec VAE = new VaeSpec(SHAPE, 1);
    private static final Matrix CODES = Matrix.of(2, 2, 0.5f, -1, 2, 0.25f);

    @Test
    void everyReportHasItsWeightsInNativeMemoryWhereNobodyCanChangeThem() throws Exception {
        for (ModelSpec spec : List.of(VAE, new StackedSpec(SHAPE, 1, Optional.empty()))) {
            List<EpochReport> reports = new ArrayList<>();
            new Dl4jTrainer()
                    .train(
                            Requests.of(spec, new TrainingPlan(2, 32, 1e-3, 3), Bars.of(200, 1), Bars.of(40, 2)),
                            reports::add,
                            progress -> {},
                            new Cancellation());
            for (EpochReport report : reports) {
                FloatBuffer encoder = report.parameters().encoderBuffer();
                assertTrue(encoder.isDirect() && NativeMatrix.isUsable(encoder));
                assertTrue(report.parameters().decoderBuffer().isDirect());
                assertThrows(ReadOnlyBufferException.class, () -> encoder.put(0, 1f));
            }
        }
    }

    @Test
    void theNetworksOfAModelLieInTheVeryMemoryOfItsWeights() {
        Parameters weights = nativeWeights();
        Net decoder = NetworkPlan.of(VAE).decoderOf(weights);
        long start = address(weights.decoderBuffer());
        assertEquals(start, address(decoder.layers().get(0).weights().all()));
        int first = decoder.layers().get(0).weights().size()
                + decoder.layers().get(0).outputs();
        assertEquals(
                start + (long) Float.BYTES * first,
                address(decoder.layers().get(1).weights().all()));
        assertEquals(
                address(weights.encoderBuffer()),
                address(NetworkPlan.of(VAE)
                        .encoderOf(weights)
                        .layers()
                        .get(0)
                        .weights()
                        .all()));
    }

    @Test
    void aModelComputesWithTheNumbersThatAreThere() {
        Parameters fresh =
                NetworkPair.fresh(NetworkPlan.of(VAE), 1e-3, 1, DataType.FLOAT).copyParameters();
        FloatBuffer decoder = copy(fresh.decoderBuffer());
        LatentModel model = new Dl4jFactory().create(VAE, new Parameters(copy(fresh.encoderBuffer()), decoder));
        Matrix before = model.decode(CODES);
        for (int i = 0; i < decoder.capacity(); i++) {
            decoder.put(i, 2 * decoder.get(i)); // as nobody does: it shows that no copy was made
        }
        assertNotEquals(before, model.decode(CODES));
    }

    @Test
    void weightsOnTheHeapAndInNativeMemoryGiveTheSameModelBitForBit() {
        Parameters inMemory = nativeWeights();
        LatentModel there = new Dl4jFactory().create(VAE, inMemory);
        LatentModel heap = new Dl4jFactory().create(VAE, new Parameters(inMemory.encoder(), inMemory.decoder()));
        Matrix images = Bars.of(30, 4);
        assertEquals(heap.encode(images), there.encode(images));
        assertEquals(heap.decode(CODES), there.decode(CODES));
        float[] one = new float[64];
        float[] other = new float[64];
        heap.pointDecoder().decode(CODES.row(0), one);
        there.pointDecoder().decode(CODES.row(0), other);
        assertArrayEquals(one, other);
    }

    private static Parameters nativeWeights() {
        Parameters fresh =
                NetworkPair.fresh(NetworkPlan.of(VAE), 1e-3, 1, DataType.FLOAT).copyParameters();
        try (WorkerTeam team = new WorkerTeam(1)) {
            return new FusedStep(NetworkPlan.of(VAE), fresh, 4, 1, team).copyParameters();
        }
    }

    private static FloatBuffer copy(FloatBuffer source) {
        FloatBuffer target = ByteBuffer.allocateDirect(source.capacity() * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        return target.put(0, source, 0, source.capacity());
    }

    private static long address(FloatBuffer values) {
        try (FloatPointer pointer = new FloatPointer(values)) {
            return pointer.address();
        }
    }
}
