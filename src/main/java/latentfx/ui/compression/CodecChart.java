package latentfx.ui.compression;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import latentfx.analysis.compression.CodecKind;
import latentfx.analysis.compression.CodecPoint;

/** Quality against bytes, which double from tick to tick. */
final class CodecChart extends LineChart<Number, Number> {
    private static final double HEIGHT = 240;

    CodecChart(String bytes, String quality) {
        super(new NumberAxis(), new NumberAxis());
        NumberAxis across = (NumberAxis) getXAxis();
        across.setLabel(bytes);
        across.setAutoRanging(false);
        across.setTickUnit(1);
        across.setMinorTickVisible(false);
        across.setTickLabelFormatter(new Doubling());
        NumberAxis up = (NumberAxis) getYAxis();
        up.setLabel(quality);
        up.setForceZeroInRange(false);
        setAnimated(false);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setId("compression-chart");
    }

    private static final class Doubling extends StringConverter<Number> {
        @Override
        public String toString(Number power) {
            long value = Math.round(Math.pow(2, power.doubleValue()));
            return value >= 1 << 20
                    ? (value >> 20) + "M"
                    : value >= 1 << 10 ? (value >> 10) + "k" : String.valueOf(value);
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException("ticks are only shown");
        }
    }

    /**
     * Shows {@code points}.
     *
     * @param counted whether headers and decoders count
     * @param images how many images share a decoder
     */
    void show(List<CodecPoint> points, boolean counted, long images, CompressionWords words, String model) {
        List<XYChart.Series<Number, Number>> series = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        double most = 1;
        for (CodecKind kind : CodecKind.values()) {
            XYChart.Series<Number, Number> line = new XYChart.Series<>();
            line.setName(words.name(kind, model));
            for (CodecPoint point : points) {
                if (point.kind() == kind) {
                    double power = Math.log(counted ? point.counted(images) : point.bytes()) / Math.log(2);
                    least = Math.min(least, power);
                    most = Math.max(most, power);
                    line.getData()
                            .add(new XYChart.Data<>(power, point.likeness().psnr()));
                }
            }
            if (!line.getData().isEmpty()) {
                series.add(line);
            }
        }
        NumberAxis across = (NumberAxis) getXAxis();
        across.setLowerBound(Math.floor(Math.min(least, most)));
        across.setUpperBound(Math.ceil(most));
        getData().setAll(series);
    }
}
