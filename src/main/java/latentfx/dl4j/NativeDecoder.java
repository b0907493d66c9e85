package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.dl4j.net.LayerPass;
import latentfx.dl4j.net.Net;
import latentfx.model.Likelihood;
import latentfx.model.PointDecoder;

/** Decodes single points through the BLAS with frozen weights. One thread at a time; the engine must have started. */
final class NativeDecoder implements PointDecoder {
    private final List<LayerPass> passes;
    private final List<NativeMatrix> values = new ArrayList<>();
    private final Brightness brightness;
    private final int pixels;

    NativeDecoder(Net net, Likelihood likelihood) {
        this.passes = net.layers().stream().map(layer -> layer.newPass(false)).toList();
        this.brightness = new Brightness(likelihood);
        this.pixels = net.outputs();
        values.add(new NativeMatrix(1, net.inputs()));
        net.layers().forEach(layer -> values.add(new NativeMatrix(1, layer.outputs())));
    }

    @Override
    public void decode(float[] code, float[] image) {
        PointDecoders.check(code, image, values.get(0).columns(), pixels);
        values.get(0).put(0, code, 0, code.length);
        for (int i = 0; i < passes.size(); i++) {
            passes.get(i).forward(values.get(i), values.get(i + 1), 0, 1);
        }
        values.get(passes.size()).get(0, image, 0, pixels);
        brightness.apply(image, pixels);
    }
}
