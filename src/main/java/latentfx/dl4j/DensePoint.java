package latentfx.dl4j;

import java.nio.FloatBuffer;
import latentfx.model.LayerSpec;

/**
 * A dense layer for single points.
 *
 * @param weights {@code inputs × units}, row-major
 * @param biases one for each unit
 */
record DensePoint(LayerSpec spec, float[] weights, float[] biases) implements PointLayer {
    /** Side of the blocks in which the matrix is transposed, so that source and target of a block fit in the cache. */
    private static final int BLOCK = 32;

    static DensePoint of(LayerSpec spec, FloatBuffer flat, int from) {
        float[] biases = new float[spec.units()];
        flat.get(from + spec.inputs() * spec.units(), biases);
        return new DensePoint(spec, transposed(flat, from, spec.inputs(), spec.units()), biases);
    }

    private static float[] transposed(FloatBuffer flat, int offset, int inputs, int units) {
        float[] result = new float[inputs * units];
        float[] rows = new float[Math.min(BLOCK, units) * inputs];
        for (int firstUnit = 0; firstUnit < units; firstUnit += BLOCK) {
            int unitEnd = Math.min(units, firstUnit + BLOCK);
            flat.get(offset + firstUnit * inputs, rows, 0, (unitEnd - firstUnit) * inputs);
            for (int firstInput = 0; firstInput < inputs; firstInput += BLOCK) {
                int inputEnd = Math.min(inputs, firstInput + BLOCK);
                for (int input = firstInput; input < inputEnd; input++) {
                    for (int unit = firstUnit; unit < unitEnd; unit++) {
                        result[input * units + unit] = rows[(unit - firstUnit) * inputs + input];
                    }
                }
            }
        }
        return result;
    }

    @Override
    public void apply(float[] inputs, float[] outputs) {
        int units = outputs.length;
        System.arraycopy(biases, 0, outputs, 0, units);
        for (int i = 0; i < inputs.length; i++) {
            float input = inputs[i];
            if (input != 0) {
                PointLayer.addScaled(input, weights, i * units, outputs);
            }
        }
    }
}
