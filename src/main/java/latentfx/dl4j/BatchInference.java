package latentfx.dl4j;

import java.util.Optional;
import latentfx.dl4j.net.Net;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.task.Cancellation;

/** Batch inference with the encoder and decoder of one model. Not safe for concurrent calls. */
final class BatchInference {
    private final Optional<Inference> encoder;
    private final Inference decoder;
    private final Inference uncut;

    BatchInference(ModelSpec spec, Parameters parameters) {
        Engine.start();
        NetworkPlan plan = NetworkPlan.of(spec);
        int threads = SharedWorkerTeam.size();
        encoder = spec.hasEncoder()
                ? Optional.of(Inference.plain(plan.encoderOf(parameters), threads))
                : Optional.empty();
        Net decoderNet = plan.decoderOf(parameters);
        decoder = new Inference(decoderNet, threads, () -> new Brightness(spec.likelihood())::apply);
        uncut = spec.likelihood().onLogits() ? decoder : Inference.plain(decoderNet, threads);
    }

    /**
     * The encoder's outputs, one sample per row.
     *
     * @throws IllegalArgumentException if the model has no encoder
     */
    Matrix encode(Samples inputs) {
        Inference there = encoder.orElseThrow(() -> new IllegalArgumentException(
                "The model is a decoder alone and encodes no images; import it with its encoder."));
        return SharedWorkerTeam.with(team -> there.run(inputs, team, new Cancellation()));
    }

    /** Decodes codes (one per row) to images, one per row, values in [0, 1]. */
    Matrix decode(Matrix codes) {
        return SharedWorkerTeam.with(team -> decoder.run(codes, team, new Cancellation()));
    }

    /** Decodes codes (one per row) into {@code images}, one image after the other, values in [0, 1]. */
    void decode(Matrix codes, float[] images) {
        SharedWorkerTeam.with(team -> {
            decoder.run(codes, images, team, new Cancellation());
            return images;
        });
    }

    /** Decodes codes to images, one per row, without clamping values outside [0, 1]. */
    Matrix decodeUncut(Matrix codes) {
        return SharedWorkerTeam.with(team -> uncut.run(codes, team, new Cancellation()));
    }
}
