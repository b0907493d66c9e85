package latentfx.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.data.DataRemark;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.DecoderFacts;
import latentfx.model.foreign.EncoderFacts;
import latentfx.model.foreign.NetworkEnd;
import latentfx.model.foreign.PictureLayout;

/** Says what was found out about a model's networks. */
final class OnnxRemarks {
    private OnnxRemarks() {}

    /** What the user of a model should know. */
    static List<DataRemark> of(DecoderFacts decoder, Optional<EncoderFacts> encoder) {
        List<DataRemark> remarks = new ArrayList<>();
        remarks.add(DataRemark.of(
                "onnx.decoder",
                decoder.file(),
                decoder.code().toString(),
                decoder.drawn().toString(),
                layout(decoder.drawn(), decoder.picture()),
                batch(decoder.batch())));
        if (decoder.random()) {
            remarks.add(DataRemark.of("onnx.random", decoder.file()));
        }
        if (decoder.picture().range() == BrightnessRange.LOGITS
                || decoder.picture().range() == BrightnessRange.OPEN) {
            remarks.add(DataRemark.of("onnx.rangeGuessed", CorrectionFile.name(decoder.file())));
        }
        encoder.ifPresentOrElse(
                it -> remarks.addAll(encoder(it, decoder.code().size())),
                () -> remarks.add(DataRemark.of("onnx.noEncoder")));
        return remarks;
    }

    private static List<DataRemark> encoder(EncoderFacts encoder, int latent) {
        List<DataRemark> remarks = new ArrayList<>();
        DataRemark given = encoder.spread()
                .map(spread ->
                        DataRemark.of("onnx.meanAndSpread", encoder.mean().toString(), spread.toString()))
                .orElse(DataRemark.of(
                        encoder.isVariational(latent) ? "onnx.halves" : "onnx.code",
                        encoder.mean().toString()));
        remarks.add(DataRemark.of(
                "onnx.encoder",
                encoder.file(),
                encoder.taken().toString(),
                given,
                layout(encoder.taken(), encoder.picture()),
                batch(encoder.batch())));
        if (encoder.random()) {
            remarks.add(DataRemark.of("onnx.random", encoder.file()));
        }
        return remarks;
    }

    private static DataRemark layout(NetworkEnd end, PictureLayout picture) {
        String axes = end.axes().size() == 1
                ? "flat"
                : switch (picture.order()) {
                    case CHANNELS_FIRST -> "NCHW";
                    case CHANNELS_LAST -> "NHWC";
                };
        return DataRemark.of(
                "onnx.layout",
                picture.shape().toString(),
                axes,
                DataRemark.of("onnx.range." + picture.range().name().toLowerCase(Locale.ROOT)));
    }

    private static DataRemark batch(int batch) {
        return switch (batch) {
            case 0 -> DataRemark.of("onnx.anyBatch");
            case 1 -> DataRemark.of("onnx.single");
            default -> DataRemark.of("onnx.batch", batch);
        };
    }
}
