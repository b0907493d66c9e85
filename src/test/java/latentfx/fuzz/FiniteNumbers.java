package latentfx.fuzz;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import latentfx.math.Matrix;

/** Finds numbers that are not finite in what was read: in records, collections and arrays of any depth. */
final class FiniteNumbers {
    private FiniteNumbers() {}

    /** Throws if there is one in {@code value}. */
    static void check(Object value) {
        if (value instanceof Double || value instanceof Float) {
            if (!Double.isFinite(((Number) value).doubleValue())) {
                throw new IllegalStateException("accepted " + value);
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(FiniteNumbers::check);
        } else if (value instanceof Collection<?> items) {
            items.forEach(FiniteNumbers::check);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(FiniteNumbers::check);
        } else if (value instanceof float[] numbers) {
            for (float number : numbers) {
                check(number);
            }
        } else if (value instanceof Matrix matrix) {
            check(matrix.toArray());
        } else if (value instanceof Record) {
            components(value);
        }
    }

    private static void components(Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(record);
                if (value == null) {
                    throw new IllegalStateException("accepted without " + component.getName());
                }
                check(value);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(hidden);
            }
        }
    }
}
