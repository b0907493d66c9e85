package latentfx.ui.compression;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import latentfx.analysis.compression.CodecKind;
import latentfx.analysis.compression.DecoderCost;
import latentfx.analysis.compression.Stored;
import latentfx.ui.fx.Messages;

/** Says in words what a stored picture costs and how good it is. */
final class CompressionWords {
    private final Messages words = Messages.of(CompressionWords.class);

    String get(String key, Object... values) {
        return words.get(key, values);
    }

    String name(CodecKind kind, String model) {
        return kind == CodecKind.MODEL ? model : words.get("codec." + kind.name());
    }

    /** Bytes, setting and quality, one below the other. */
    String facts(Stored stored, boolean counted, long images) {
        String bytes =
                counted ? words.get("bytes.counted", stored.counted(images)) : words.get("bytes", stored.bytes());
        String beside = stored.header() > 0
                ? words.get("beside.header", stored.header())
                : words.get("beside.decoder", DecoderCost.BYTES_A_NUMBER * stored.decoderNumbers() / 1000.0);
        String setting = words.get("setting." + stored.kind().name(), stored.setting());
        String quality = Double.isInfinite(stored.likeness().psnr())
                ? words.get("lossless")
                : words.get(
                        "quality", stored.likeness().psnr(), stored.likeness().ssim());
        String text = String.join("\n", bytes, beside, setting, quality);
        return stored.fits() ? text : text + "\n" + words.get("over");
    }

    /** From how many images on the code of the model costs less than JPEG files as shown. */
    String breakEven(List<Stored> stored) {
        Optional<Stored> jpeg = find(stored, CodecKind.JPEG);
        Optional<Stored> model = find(stored, CodecKind.MODEL);
        if (jpeg.isEmpty() || model.isEmpty()) {
            return words.get("breakeven.nocode");
        }
        OptionalLong images = DecoderCost.breakEven(
                model.get().decoderNumbers(),
                model.get().bytes(),
                jpeg.get().bytes() + jpeg.get().header());
        return images.isPresent() ? words.get("breakeven", images.getAsLong()) : words.get("breakeven.never");
    }

    private static Optional<Stored> find(List<Stored> stored, CodecKind kind) {
        return stored.stream().filter(it -> it.kind() == kind).findFirst();
    }
}
