package latentfx.fuzz;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Changes a network of Deeplearning4j: its definition, its weights or the header before them, or its zip. */
final class NetworkMutator {
    /** Where the weights begin, roughly: behind the descriptions of shape and type. */
    private static final int HEADER = 120;

    private NetworkMutator() {}

    static Specimen mutate(byte[] sound, Choice choice) throws IOException {
        List<ZipPart> parts = ZipPart.of(sound);
        if (choice.oneIn(4)) {
            return ZipMutator.mutate(parts, choice);
        }
        int at = choice.below(parts.size());
        ZipPart part = parts.get(at);
        Specimen changed = part.name().endsWith(".json")
                ? JsonMutator.mutate(part.content(), choice)
                : weights(part.content(), choice);
        parts.set(at, part.with(changed.content()));
        return new Specimen(RawZip.of(parts), part.name() + ": " + changed.mutated());
    }

    private static Specimen weights(byte[] sound, Choice choice) {
        int header = Math.min(sound.length, HEADER);
        byte[] rest = Arrays.copyOfRange(sound, header, sound.length);
        if (choice.oneIn(2) || rest.length == 0) {
            Specimen head = ByteMutator.mutate(Arrays.copyOf(sound, header), choice);
            return new Specimen(ByteMutator.join(head.content(), rest), head.mutated());
        }
        int odd = rest.length % Float.BYTES;
        byte[] numbers = Arrays.copyOfRange(rest, odd, rest.length);
        Specimen changed = NumbersMutator.mutate(numbers, Float.BYTES, ByteOrder.BIG_ENDIAN, choice);
        byte[] before = Arrays.copyOf(sound, header + odd);
        return new Specimen(ByteMutator.join(before, changed.content()), "weights, " + changed.mutated());
    }
}
