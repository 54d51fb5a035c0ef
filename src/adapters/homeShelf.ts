export { faulty, items } from 'virtual:home';
