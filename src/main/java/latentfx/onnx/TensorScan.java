package latentfx.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import latentfx.model.proto.ProtoReader;

/** Looks at one tensor of an ONNX file: how large it claims to be, where its numbers lie, and small ones that may be a shape. */
final class TensorScan {
    private static final int INT64 = 7;
    private static final int MOST_AXES = 64;
    private static final int LARGEST_SHAPE = 64;

    private TensorScan() {}

    /**
     * A tensor.
     *
     * @param name its name; empty in an attribute
     * @param size numbers that it claims to have
     * @param external the files outside the model in which they lie
     * @param product for a short list of whole numbers their product: the size of the tensor whose shape they are
     */
    record Tensor(String name, long size, List<String> external, OptionalLong product) {}

    /** Looks at the tensor that {@code message} is. */
    static Tensor of(ProtoReader message) throws IOException {
        String name = "";
        long size = 1;
        int axes = 0;
        long type = 0;
        long product = 1;
        int values = 0;
        List<String> external = new ArrayList<>();
        while (message.next()) {
            switch (message.field()) {
                case 1, 7 -> {
                    boolean shape = message.field() == 1;
                    ProtoReader packed = message.isBytes() ? message.message() : null;
                    while (packed == null || packed.hasMore()) {
                        long next = packed == null ? message.number() : packed.packed();
                        if (shape) {
                            size = times(size, next);
                            axes++;
                        } else if (values++ < LARGEST_SHAPE) {
                            product = times(product, next);
                        }
                        if (packed == null) {
                            break;
                        }
                    }
                }
                case 2 -> type = message.number();
                case 8 -> name = message.text();
                case 9 -> {
                    ByteBuffer raw = message.message().rest();
                    for (; raw.remaining() >= Long.BYTES && values < LARGEST_SHAPE; values++) {
                        product = times(product, raw.getLong());
                    }
                }
                case 13 -> location(message.message(), external);
                default -> {}
            }
        }
        if (axes > MOST_AXES) {
            throw new IOException("a tensor has " + axes + " axes");
        }
        boolean shape = type == INT64 && values > 0 && values < LARGEST_SHAPE;
        return new Tensor(name, size, external, shape ? OptionalLong.of(product) : OptionalLong.empty());
    }

    private static void location(ProtoReader entry, List<String> external) throws IOException {
        String key = "";
        String value = "";
        while (entry.next()) {
            switch (entry.field()) {
                case 1 -> key = entry.text();
                case 2 -> value = entry.text();
                default -> {}
            }
        }
        if (key.equals("location")) {
            external.add(value);
        }
    }

    /** The product, {@link Long#MAX_VALUE} where it or a factor is too large; a negative factor counts as too large. */
    private static long times(long a, long b) {
        if (a < 0 || b < 0) {
            return Long.MAX_VALUE;
        }
        long high = Math.multiplyHigh(a, b);
        return high != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }
}
