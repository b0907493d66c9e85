package latentfx.model.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/**
 * Refuses numbers in JSON that are not finite: the library takes texts such as {@code "NaN"} for numbers, and digits beyond
 * the range for infinity.
 */
final class FiniteNumbers extends StdScalarDeserializer<Double> {
    private static final long serialVersionUID = 1L;

    private FiniteNumbers() {
        super(Double.class);
    }

    /** The module that refuses them wherever a double or float is expected. */
    static SimpleModule module() {
        SimpleModule module = new SimpleModule("finite numbers");
        module.addDeserializer(Double.class, new FiniteNumbers());
        module.addDeserializer(double.class, new FiniteNumbers());
        module.addDeserializer(Float.class, new Single());
        module.addDeserializer(float.class, new Single());
        return module;
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return finite(parser, context, Double.MAX_VALUE);
    }

    private static double finite(JsonParser parser, DeserializationContext context, double largest) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            context.reportInputMismatch(Double.class, "no number");
        }
        double value = parser.getDoubleValue();
        if (!(Math.abs(value) <= largest)) {
            context.reportInputMismatch(Double.class, "no finite number");
        }
        return value;
    }

    /** The same in single precision. */
    private static final class Single extends StdScalarDeserializer<Float> {
        private static final long serialVersionUID = 1L;

        private Single() {
            super(Float.class);
        }

        @Override
        public Float deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return (float) finite(parser, context, Float.MAX_VALUE);
        }
    }
}
