package latentfx.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Changes which entries a zip has, or the zip itself, with checksums that are right unless they are what is changed. */
final class ZipMutator {
    /** What a bomb unpacks to: many times more than any file of its size may cost. */
    private static final int BOMB = 96 << 20;

    private ZipMutator() {}

    /** Changes the entries or the bytes of a zip of {@code sound} entries. */
    static Specimen mutate(List<ZipPart> sound, Choice choice) {
        List<ZipPart> parts = new ArrayList<>(sound);
        int at = choice.below(parts.size());
        ZipPart part = parts.get(at);
        String what;
        switch (choice.below(12)) {
            case 0 -> {
                parts.remove(at);
                what = part.name() + " left out";
            }
            case 1 -> {
                parts.add(choice.below(parts.size() + 1), part);
                what = part.name() + " twice";
            }
            case 2 -> {
                String name = choice.oneIn(3) ? part.name() : HostileTexts.any(choice);
                String cut = name.substring(0, Math.min(9_000, name.length()));
                parts.add(choice.below(parts.size() + 1), new ZipPart(cut, choice.bytes(choice.below(50)), true));
                what = "an entry \"" + (cut.length() > 40 ? "long" : cut) + "\" added";
            }
            case 3 -> {
                Collections.swap(parts, at, choice.below(parts.size()));
                what = part.name() + " elsewhere";
            }
            case 4 -> {
                String name = choice.of("", "/" + part.name(), "../" + part.name(), part.name() + "\u001b[1m", "a\nb");
                parts.set(at, new ZipPart(name, part.content(), part.packed()));
                what = part.name() + " called \"" + name + '"';
            }
            case 5 -> {
                parts.set(at, new ZipPart(part.name(), part.content(), !part.packed()));
                what = part.name() + (part.packed() ? " not packed" : " packed");
            }
            case 6 -> {
                parts.set(at, part.with(new byte[0]));
                what = part.name() + " empty";
            }
            case 7 -> {
                return choice.oneIn(6) ? bomb(parts, at) : end(parts, choice);
            }
            case 8 -> {
                return end(parts, choice);
            }
            default -> {
                return ByteMutator.mutate(RawZip.of(parts), choice).after("the zip");
            }
        }
        return new Specimen(RawZip.of(parts), what);
    }

    private static Specimen bomb(List<ZipPart> parts, int at) {
        parts.set(at, new ZipPart(parts.get(at).name(), Zeros.COUNT, true));
        return new Specimen(RawZip.of(parts), parts.get(at).name() + " a bomb of " + BOMB + " zeros");
    }

    private static Specimen end(List<ZipPart> parts, Choice choice) {
        byte[] zip = RawZip.of(parts);
        byte[] noise = choice.bytes(choice.between(1, 30));
        return switch (choice.below(4)) {
            case 0 -> new Specimen(ByteMutator.join(noise, zip), "bytes before the zip");
            case 1 -> new Specimen(ByteMutator.join(zip, noise), "bytes behind the zip");
            case 2 -> new Specimen(ByteMutator.join(zip, zip), "the zip twice");
            default -> {
                int cut = choice.between(1, Math.min(zip.length, 120));
                yield new Specimen(java.util.Arrays.copyOf(zip, zip.length - cut), "the zip " + cut + " bytes shorter");
            }
        };
    }

    /** Held once, as making it takes longer than reading it. */
    private static final class Zeros {
        static final byte[] COUNT = new byte[BOMB];
    }
}
