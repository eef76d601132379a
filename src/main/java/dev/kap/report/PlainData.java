package dev.kap.report;

import dev.kap.document.CleanText;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a template may see: maps, lists, text, numbers, booleans, and the components of our own records.
final class PlainData extends DefaultObjectWrapper {

    static final Version VERSION = Configuration.VERSION_2_3_34;

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
        }
    };

    PlainData() {
        super(VERSION);
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> super.wrap(null);
            case String text -> new SimpleScalar(CleanText.of(text));
            case TemplateModel _, Map<?, ?> _, List<?> _, Number _, Boolean _ -> super.wrap(value);
            case Record r when isOurs(r.getClass()) -> new Components(r, this);
            default ->
                throw new TemplateModelException(
                        "Not for templates: " + value.getClass().getSimpleName());
        };
    }

    private static boolean isOurs(Class<?> type) {
        return (type.getPackageName() + ".").startsWith("dev.kap.");
    }

    /// A record of ours as its components by name: no method, no class, no text of the whole.
    private record Components(Record values, ObjectWrapper wrapper) implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method accessor = COMPONENTS.get(values.getClass()).get(name);
            if (accessor == null) {
                return null;
            }
            try {
                return wrapper.wrap(accessor.invoke(values));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException(name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
