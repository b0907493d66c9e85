package latentfx.fuzz;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.Sha256;

/** Changes a model file: its header, its numbers with their checksums in the header made right again, or its zip. */
final class ModelMutator {
    private ModelMutator() {}

    static Specimen mutate(byte[] sound, Choice choice) throws IOException {
        List<ZipPart> parts = ZipPart.of(sound);
        if (choice.oneIn(4)) {
            return ZipMutator.mutate(parts, choice);
        }
        int at = choice.oneIn(2) ? 0 : choice.below(parts.size());
        ZipPart part = parts.get(at);
        if (part.name().endsWith(".json")) {
            Specimen json = JsonMutator.mutate(part.content(), choice);
            parts.set(at, part.with(json.content()));
            return new Specimen(RawZip.of(parts), part.name() + ": " + json.mutated());
        }
        int width = width(part, parts);
        Specimen numbers = choice.oneIn(4)
                ? ByteMutator.mutate(part.content(), choice)
                : NumbersMutator.mutate(part.content(), width, ByteOrder.LITTLE_ENDIAN, choice);
        List<ZipPart> summed = new ArrayList<>(parts);
        summed.set(at, part.with(numbers.content()));
        boolean right = !choice.oneIn(20);
        if (right) {
            summed.replaceAll(
                    json -> json.name().endsWith(".json") ? summed(json, part.content(), numbers.content()) : json);
        }
        return new Specimen(
                RawZip.of(summed), part.name() + (right ? ": " : " with a wrong checksum: ") + numbers.mutated());
    }

    private static int width(ZipPart part, List<ZipPart> parts) {
        if (part.name().equals("labels.bin")) {
            return Short.BYTES;
        }
        Optional<ZipPart> header =
                parts.stream().filter(it -> it.name().equals("header.json")).findFirst();
        boolean half = !part.name().equals("codes.bin")
                && (part.name().startsWith("history")
                        || header.map(ModelMutator::text).orElse("").contains("FLOAT16"));
        return half ? Short.BYTES : Float.BYTES;
    }

    private static String text(ZipPart json) {
        return new String(json.content(), StandardCharsets.UTF_8);
    }

    private static ZipPart summed(ZipPart json, byte[] before, byte[] now) {
        return json.with(text(json).replace(Sha256.of(before), Sha256.of(now)).getBytes(StandardCharsets.UTF_8));
    }
}
