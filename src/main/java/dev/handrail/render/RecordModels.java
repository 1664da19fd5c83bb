package dev.handrail.render;

import dev.handrail.view.Fragment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows views to templates: texts, numbers, booleans, lists, and records with their components. Nothing else of Java can
 * be reached from a template. Besides its components a record has {@code type}, its simple name in lower case.
 *
 * <p>Written by hand because the library's own wrapper looks through every class with the bean introspector, which costs
 * more than making a small site.
 */
final class RecordModels implements ObjectWrapper {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Fragment fragment) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(fragment.html());
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof List<?> list) {
            return new Items(list, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new Fields(map, this);
        }
        if (value instanceof Record fields) {
            return new Components(fields, this);
        }
        if (value instanceof Optional<?> optional) {
            throw new TemplateModelException("a view says absence with an empty text or list: " + optional);
        }
        throw new TemplateModelException("templates can't show a " + value.getClass());
    }

    private record Items(List<?> list, ObjectWrapper wrapper) implements TemplateSequenceModel {

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private record Fields(Map<?, ?> map, ObjectWrapper wrapper) implements TemplateHashModel {

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return wrapper.wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private record Components(Record fields, ObjectWrapper wrapper) implements TemplateHashModel {

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            Method accessor = COMPONENTS.get(fields.getClass()).get(key);
            if (accessor == null) {
                return key.equals("type")
                        ? new SimpleScalar(fields.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                        : null;
            }
            try {
                return wrapper.wrap(accessor.invoke(fields));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
