package latentfx.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes NPY files: headers of any type, order and shape, well written or not, and bodies that fit them or do not. */
final class NpyMutator {
    private static final List<String> TYPES = List.of(
            "<f4",
            ">f4",
            "<f8",
            ">f8",
            "<f2",
            "|b1",
            "|u1",
            "|i1",
            "<i2",
            ">i4",
            "<i8",
            "<u8",
            "<U3",
            ">U2",
            "|S4",
            "|O",
            "<c8",
            "<M8[ns]",
            "|V8",
            "<f16",
            "",
            "f4",
            "<f",
            "<U0",
            "<U99999999",
            "|S2147483647",
            "<f-4",
            "=f4");

    private NpyMutator() {}

    static Specimen mutate(Choice choice) {
        String type = choice.oneIn(3) ? choice.of(TYPES) : choice.of("<f4", ">f8", "<f2", "<i4", "<U3", "|b1");
        int axes = choice.of(0, 1, 1, 2, 2, 2, 3, 33);
        long[] shape =
                IntStream.range(0, axes).mapToLong(i -> choice.between(1, 5)).toArray();
        int width = Math.max(1, type.replaceAll("\\D", "").isEmpty() ? 1 : digits(type));
        width = type.contains("U") ? Math.min(64, 4 * width) : Math.min(64, width);
        int values = (int) Math.min(4096, Arrays.stream(shape).reduce(1, (product, length) -> product * length));
        byte[] body = body(type, values, width, choice);
        if (choice.oneIn(3) && axes > 0) {
            shape[choice.below(axes)] = choice.size();
        }
        String shown = Arrays.stream(shape)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(", ", "(", axes == 1 ? ",)" : ")"));
        String text = "{'descr': '" + type + "', 'fortran_order': " + choice.of("False", "True") + ", 'shape': " + shown
                + ", }";
        Specimen header =
                choice.oneIn(4) ? text(text, choice) : new Specimen(text.getBytes(StandardCharsets.UTF_8), text);
        Specimen numbers = choice.oneIn(3) && values > 0
                ? NumbersMutator.mutate(
                        body,
                        numberWidth(width),
                        type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
                        choice)
                : new Specimen(body, "body as due");
        Specimen file = new Specimen(
                file(header.content(), numbers.content(), choice), header.mutated() + "; " + numbers.mutated());
        return choice.oneIn(5) ? ByteMutator.mutate(file.content(), choice).after(file.mutated()) : file;
    }

    private static int digits(String type) {
        return (int) Math.min(64, Long.parseLong(type.replaceAll("\\D", "")));
    }

    private static int numberWidth(int width) {
        return width == 1 || width == 2 || width == 4 || width == 8 ? width : 1;
    }

    private static byte[] body(String type, int values, int width, Choice choice) {
        ByteBuffer body = ByteBuffer.allocate(values * width)
                .order(type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < values; i++) {
            if (type.contains("f") && width == Float.BYTES) {
                body.putFloat(choice.below(1000) / 8f);
            } else if (type.contains("f") && width == Double.BYTES) {
                body.putDouble(choice.below(1000) / 8.0);
            } else {
                body.put(i * width, choice.of(0, 1, 97, 98).byteValue());
                body.position((i + 1) * width);
            }
        }
        return body.array();
    }

    private static Specimen text(String header, Choice choice) {
        int at = choice.below(header.length());
        String put = choice.of(
                "",
                "'",
                "{",
                "(",
                "((((",
                "[".repeat(3000),
                "L",
                "__import__('os')",
                "\u001b[2J",
                "None",
                "-",
                "9".repeat(30),
                "#",
                HostileTexts.any(choice));
        String changed =
                header.substring(0, at) + put + header.substring(Math.min(header.length(), at + choice.below(3)));
        return new Specimen(
                changed.getBytes(StandardCharsets.UTF_8),
                "header with " + put.length() + " characters put in at " + at + ": "
                        + (changed.length() > 200 ? "…" : changed));
    }

    private static byte[] file(byte[] header, byte[] body, Choice choice) {
        int version = choice.oneIn(5) ? choice.of(0, 2, 3, 4, 255) : 1;
        int wide = version == 1 ? Short.BYTES : Integer.BYTES;
        int claimed = choice.oneIn(12) ? (int) choice.size() : header.length;
        ByteBuffer start = ByteBuffer.allocate(8 + wide).order(ByteOrder.LITTLE_ENDIAN);
        start.put((byte) 0x93)
                .put("NUMPY".getBytes(StandardCharsets.US_ASCII))
                .put((byte) version)
                .put((byte) 0);
        if (wide == Short.BYTES) {
            start.putShort((short) claimed);
        } else {
            start.putInt(claimed);
        }
        return ByteMutator.join(start.array(), header, body);
    }
}
